import { useState } from 'react';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { type Key, keysOnTop } from '../keys.ts';
import { changeSettings, useSettings } from '../settings.ts';
import { useKeySets, useKeys } from '../useKeys.ts';
import { useWords } from '../words.ts';
import { KeyGroups } from './KeyGroups.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import './KeyLine.css';

/** The quiet line at the foot: the keys of this page and no others. A phone has none. */
export function KeyLine() {
  const t = useWords({ vi, en });
  const { letterKeys } = useSettings();
  const [isListOpen, openList] = useState(false);
  useKeys([{ code: 'Slash', shift: true, label: t.keys.all, do: () => openList(true), quiet: true }]);
  const keys = useKeySets()
    .filter((set) => set.layer === 0)
    .flatMap((set) => set.keys);
  const isIn = (key: Key, atEnd: boolean) => !key.quiet && (key.end ?? false) === atEnd;

  return (
    <aside className="key-line" aria-label={t.keys.title}>
      {letterKeys ? (
        <>
          <KeyGroups keys={keys.filter((key) => isIn(key, false))} />
          <button type="button" onClick={() => openList(true)}>
            <kbd>?</kbd>
            {t.keys.all}
          </button>
          <span className="key-line-end">
            <KeyGroups keys={keys.filter((key) => isIn(key, true))} />
          </span>
        </>
      ) : (
        <>
          <span>{t.keys.off}</span>
          <button type="button" className="link" onClick={() => changeSettings({ letterKeys: true })}>
            {t.keys.turnOn}
          </button>
        </>
      )}
      {isListOpen && <KeysDialog keys={keysOnTop([{ keys, layer: 0 }])} onClose={() => openList(false)} />}
    </aside>
  );
}
