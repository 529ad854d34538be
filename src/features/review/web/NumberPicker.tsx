import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { stripDiacritics } from '#base/vietnamese.ts';
import { question } from '#web/question.ts';
import { Dialog } from '#web/ui/Dialog.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import type * as contract from '../contract.ts';
import { useWordsOf } from './useWordsOf.ts';

interface Props {
  reviewId: string;
  onPick: (name: string) => void;
  onClose: () => void;
}

/** Everything a paragraph may print as a live number, with its value now; found by a few letters, diacritics or not. */
export function NumberPicker({ reviewId, onPick, onClose }: Props) {
  const { t } = useWordsOf();
  const [sought, seek] = useState('');
  const { data, error } = useQuery(
    question<typeof contract.listOfferedNumbers>('/api/reviews/{id}/offered-numbers', {
      params: { id: reviewId },
    }),
  );
  const wordsFor = useWordsFor();
  const words = fold(sought).split(/\s+/);
  const found = data?.filter((number) => words.every((word) => fold(wordsFor(number).all).includes(word)));
  return (
    <Dialog title={t.page.insertNumber} onClose={onClose}>
      <div className="stack">
        <TextField label={t.page.findNumber} value={sought} onChange={seek} autoFocus isOptional />
        <ProblemNote error={error} />
        {!found && !error && <Loading rows={6} />}
        {found?.length === 0 && <Empty>{t.page.noNumber}</Empty>}
        <ul className="number-picker">
          {found?.map((number) => {
            const { value, what, how } = wordsFor(number);
            return (
              <li key={number.name}>
                <button type="button" onClick={() => onPick(number.name)}>
                  <b className="num">{value}</b>
                  <span>
                    {what}
                    <small>{how}</small>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}

function useWordsFor() {
  const { t, format, name, stated } = useWordsOf();
  return ({ of, metric, basis, value, qualifier }: contract.OfferedNumber) => {
    const shown = qualifier ? stated({ value, qualifier }) : format.number(value);
    const what = of ? name(of) : `${t.number.ofTasks} ${metric ? t.metrics[metric] : ''}`;
    const label = of?.label ?? '';
    const how = !of
      ? t.number.group.tasks
      : basis === 'counted'
        ? t.number.counted({ label })
        : t.number.claimed({ label });
    return { value: shown, what, how, all: `${shown} ${what} ${how}` };
  };
}

function fold(text: string): string {
  return stripDiacritics(text.toLowerCase()).trim();
}
