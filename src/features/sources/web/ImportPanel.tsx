import { type DragEvent, useRef, useState } from 'react';
import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button } from '#web/ui/Button.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './ImportPanel.css';
import { PasteDialog } from './PasteDialog.tsx';
import { type FileImport, useImports } from './useImports.ts';

/** Where originals come in: dropped, chosen, or pasted; each file shows how far it is, and its own refusal. */
export function ImportPanel() {
  const t = useWords({ vi, en });
  const { files, add, clear } = useImports({ tooLarge: t.errors.file_too_large, failed: t.import.failed });
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <section className="import" aria-label={t.import.title}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons inside are the first */}
      <div
        className={isOver ? 'import-drop import-over' : 'import-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="import-words">
          <Icon name="upload" /> <b>{isOver ? t.import.dropNow : t.import.drop}</b>
        </p>
        <div className="actions">
          <Button look="main" onClick={() => input.current?.click()}>
            {t.import.choose}
          </Button>
          <Button onClick={() => setPasting(true)}>{t.import.paste}</Button>
        </div>
        <p className="small import-note">{t.import.note}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".txt,.json,text/plain,application/json"
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {files.length > 0 && <FileImports files={files} clear={clear} />}
      {isPasting && <PasteDialog onClose={() => setPasting(false)} />}
    </section>
  );
}

function FileImports({ files, clear }: { files: readonly FileImport[]; clear: () => void }) {
  const t = useWords({ vi, en }).import;
  const done = files.filter(({ state }) => state === 'kept' || state === 'refused').length;
  return (
    <>
      <div className="split import-tally">
        <span className="small" role="status">
          {t.progressOf({ done, all: files.length })}
        </span>
        {done > 0 && (
          <Button look="plain" onClick={clear}>
            {t.clear}
          </Button>
        )}
      </div>
      <ul className="import-files">
        {files.map((file) => (
          <li key={file.key}>
            <Icon name={file.state === 'refused' ? 'warning' : file.state === 'kept' ? 'tick' : 'file'} />
            <span className="import-name">{file.name}</span>
            <FileState file={file} />
          </li>
        ))}
      </ul>
    </>
  );
}

function FileState({ file }: { file: FileImport }) {
  const t = useWords({ vi, en }).import;
  const format = useFormat();
  switch (file.state) {
    case 'waiting':
      return <span className="small">{t.waiting}</span>;
    case 'sending':
      return (
        <span className="small import-sending">
          {file.sent < 1 ? t.sending({ percent: format.percent(file.sent, 0) }) : t.reading}
          <progress value={file.sent < 1 ? file.sent : undefined} aria-label={file.name} />
        </span>
      );
    case 'kept':
      return (
        <span className="small">
          {t.kept({ count: file.source.proposals })} ·{' '}
          <Anchor className="link" href={`/nguon/${file.source.id}`}>
            {t.open}
          </Anchor>
        </span>
      );
    case 'refused':
      return (
        <span className="import-refused" role="alert">
          {file.sentence}{' '}
          {file.keptId && (
            <Anchor className="link" href={`/nguon/${file.keptId}`}>
              {t.openKept}
            </Anchor>
          )}
        </span>
      );
  }
}
