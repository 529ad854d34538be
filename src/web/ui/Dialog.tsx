import { type ReactNode, useContext, useId, useLayoutEffect, useRef } from 'react';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { KeyLayer, useKeysAt } from '../useKeys.ts';
import { useWords } from '../words.ts';
import { Icon } from './Icon.tsx';
import './Dialog.css';

interface Props {
  title: string;
  onClose: () => void;
  /** Buttons at the foot, the main one first. */
  actions?: ReactNode;
  /** `sheet` comes from the side and holds a menu. */
  shape?: 'middle' | 'sheet';
  children?: ReactNode;
}

/** What a dialog is opened for takes the focus, rather than the cross that closes it. */
const FIRST_CONTROL = ['input', 'select', 'textarea', 'a', 'button']
  .map((control) => `.dialog-content ${control}:not([tabindex="-1"])`)
  .join(', ');

const MAIN_ACT = '.dialog-actions .button-main:not(:disabled)';

/**
 * The browser's own dialog: it holds the focus, gives it back, and closes on Esc. Draw it only while it is open; keys
 * of the page below rest meanwhile.
 */
export function Dialog({ title, onClose, actions, shape = 'middle', children }: Props) {
  const t = useWords({ vi, en });
  const layer = useContext(KeyLayer) + 1;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // The main act from wherever one is writing: a long list of choices need not be walked through to reach its button.
  const finish = () => dialog.current?.querySelector<HTMLElement>(MAIN_ACT)?.click();
  useKeysAt(layer, actions ? [{ code: 'Enter', ctrl: true, label: t.finish, do: finish }] : []);
  // Before React takes the element away: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>(FIRST_CONTROL)?.focus();
    }
    return () => element?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the veil is a second way; Esc and the button are the first
    <dialog
      ref={dialog}
      className={`dialog dialog-${shape}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <KeyLayer value={layer}>
        <div className="dialog-body">
          <header className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="icon-button" aria-label={t.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          <div className="dialog-content">{children}</div>
          {actions && (
            <footer className="actions dialog-actions">
              {actions}
              <span className="dialog-hint small" aria-hidden="true">
                <kbd>Ctrl</kbd> <kbd>Enter</kbd>
              </span>
            </footer>
          )}
        </div>
      </KeyLayer>
    </dialog>
  );
}
