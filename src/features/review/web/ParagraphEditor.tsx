import { useRef, useState } from 'react';
import { Button } from '#web/ui/Button.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Select } from '#web/ui/Select.tsx';
import { TextArea } from '#web/ui/TextArea.tsx';
import { type ParagraphKind, paragraphKinds, tokenOf } from '../paragraph.ts';
import { NumberPicker } from './NumberPicker.tsx';
import { useWordsOf } from './useWordsOf.ts';
import './ParagraphEditor.css';

interface Written {
  kind: ParagraphKind;
  text: string;
}

interface Props {
  reviewId: string;
  /** What stands there before anything is changed. */
  first: Written;
  save: (written: Written, done: () => void) => void;
  isBusy: boolean;
  error: unknown;
  onClose: () => void;
}

/** A paragraph being written in place. Ctrl Enter saves; Esc leaves, while there is nothing to lose. */
export function ParagraphEditor({ reviewId, first, save, isBusy, error, onClose }: Props) {
  const { t } = useWordsOf();
  const [kind, setKind] = useState(first.kind);
  const [text, setText] = useState(first.text);
  const [isPicking, setPicking] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const place = useRef({ from: text.length, to: text.length });
  const isChanged = kind !== first.kind || text !== first.text;
  const submit = () => save({ kind, text }, onClose);
  const insert = (name: string) => {
    const { from, to } = place.current;
    const token = tokenOf(name);
    setPicking(false);
    setText(text.slice(0, from) + token + text.slice(to));
    // Once the words are drawn, the caret goes on behind the number.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(from + token.length, from + token.length);
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way; the buttons are the first
    <div
      className="review-editor"
      data-row
      onKeyDown={(event) => {
        if (isPicking || event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && !isChanged) onClose();
        if (event.key === 'Enter' && event.ctrlKey) submit();
      }}
    >
      <TextArea
        ref={area}
        label={t.page.words}
        hint={t.page.liveHint}
        value={text}
        onChange={setText}
        rows={kind === 'text' ? 7 : 2}
        maxLength={20_000}
        autoFocus
        onBlur={({ target }) => {
          place.current = { from: target.selectionStart, to: target.selectionEnd };
        }}
      />
      <div className="review-editor-foot">
        <Select
          label={t.page.kind}
          value={kind}
          onChange={(next) => setKind(paragraphKinds.find((one) => one === next) ?? kind)}
          options={paragraphKinds.map((value) => ({ value, label: t.paragraphKinds[value] }))}
        />
        <div className="actions">
          <Button onClick={() => setPicking(true)}>{t.page.insertNumber}</Button>
          <Button look="main" isBusy={isBusy} onClick={submit}>
            {t.page.save}
          </Button>
          <Button onClick={onClose}>{t.page.cancel}</Button>
        </div>
      </div>
      <ProblemNote error={error} />
      {isPicking && <NumberPicker reviewId={reviewId} onPick={insert} onClose={() => setPicking(false)} />}
    </div>
  );
}
