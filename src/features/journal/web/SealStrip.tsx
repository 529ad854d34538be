import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer } from '#web/contract-types.ts';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { Button } from '#web/ui/Button.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** [J6] The last seal, its head to be taken elsewhere, and what waits for the next. */
export function SealStrip() {
  const t = useWords({ vi, en });
  const { data, error } = useQuery(question<typeof contract.readSeal>('/api/journal/seal'));
  return (
    <section className="journal-seal" aria-label={t.seal.title}>
      {error && <ProblemNote error={error} />}
      {!data && !error && <Loading rows={2} />}
      {data && <Seal {...data} />}
      <details className="small">
        <summary>{t.seal.whatFor}</summary>
        <p>{t.seal.why}</p>
      </details>
    </section>
  );
}

function Seal({ seal, unsealed }: Answer<typeof contract.readSeal>) {
  const t = useWords({ vi, en });
  const format = useFormat();
  if (!seal) return <p>{t.seal.never}</p>;
  const head = `${seal.number}:${seal.head}`;
  const last = { number: format.number(seal.number), at: format.moment(seal.sealedAt) };
  return (
    <>
      <p>
        {t.seal.last({ ...last, rows: format.number(seal.position) })}{' '}
        {unsealed === 0 ? t.seal.noneWait : t.seal.wait({ count: format.number(unsealed) })}
      </p>
      <p className="journal-head">
        <span>
          {t.seal.head} <code>{head}</code>
        </span>
        <Copy text={head} />
      </p>
    </>
  );
}

function Copy({ text }: { text: string }) {
  const t = useWords({ vi, en });
  const [copied, setCopied] = useState('');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <Button look="plain" onClick={() => void copy()}>
      {copied === text ? t.seal.copied : t.seal.copy}
    </Button>
  );
}
