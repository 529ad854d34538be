import { useState } from 'react';
import { ask } from '#web/ask.ts';
import { useAct } from '#web/question.ts';
import { useMe } from '#web/start.ts';
import { Button } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { Section } from '#web/ui/Section.tsx';
import { offerUndo } from '#web/ui/UndoOffer.tsx';
import { useRows } from '#web/ui/useRows.ts';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayPrepareConference } from '../policy.ts';
import { ProgrammeDialog } from './ProgrammeDialog.tsx';
import './ProgrammeList.css';

/** The programme in its order; J and K walk it, Shift with an arrow moves the line in hand. */
export function ProgrammeList({ conference }: { conference: contract.Conference }) {
  const t = useWords({ vi, en });
  const { programme, people } = conference;
  const mayEdit = mayPrepareConference(useMe());
  const [isAdding, setAdding] = useState(false);
  const { move, remove, error } = useProgramme(conference);
  const { at, setAt, rowProps } = useRows(programme.length);
  /** The line in hand keeps the focus at its new place, which the page draws next. */
  const follow = (to: number) => {
    setAt(to);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus());
  };
  const moveBy = (by: number) => {
    const item = programme[at];
    const to = at + 1 + by;
    if (!item || to < 1 || to > programme.length) return;
    move.mutate({ id: item.id, to }, { onSuccess: () => follow(at + by) });
  };
  useKeys(
    mayEdit && at >= 0
      ? [
          { code: 'ArrowUp', shift: true, label: t.programme.keyUp, do: () => moveBy(-1) },
          { code: 'ArrowDown', shift: true, label: t.programme.keyDown, do: () => moveBy(1) },
        ]
      : [],
  );
  // Some lines have a time: then the column tells times, and the order needs no numbers.
  const isTimed = programme.some(({ startsAt }) => startsAt !== null);
  const minutes = programme.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  return (
    <Section
      title={t.programme.heading}
      note={programme.length > 0 && t.programme.total({ items: programme.length, minutes })}
      link={
        mayEdit && (
          <Button look="plain" onClick={() => setAdding(true)}>
            {t.programme.add}
          </Button>
        )
      }
    >
      {isAdding && <ProgrammeDialog conference={conference} onClose={() => setAdding(false)} />}
      <ProblemNote error={error} />
      {programme.length === 0 && <Empty>{t.programme.empty}</Empty>}
      <ol className="programme">
        {programme.map((item, index) => (
          <li key={item.id} {...rowProps(index)}>
            <span className="num programme-time">{isTimed ? item.startsAt : item.ordinal}</span>
            <div>
              {item.title} {item.isIllustrative && <Sample />}
              <p className="small">
                {[
                  people.find(({ id }) => id === item.participantId)?.name,
                  item.minutes !== null && t.programme.minutesShort({ minutes: item.minutes }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {mayEdit && (
              <div className="programme-acts">
                <IconButton
                  name="up"
                  label={t.programme.up(item)}
                  isOff={index === 0}
                  onClick={() => move.mutate({ id: item.id, to: index })}
                />
                <IconButton
                  name="down"
                  label={t.programme.down(item)}
                  isOff={index === programme.length - 1}
                  onClick={() => move.mutate({ id: item.id, to: index + 2 })}
                />
                <IconButton name="close" label={t.programme.remove(item)} onClick={() => remove(item)} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What may be done to the programme; taking a line out offers to put it back where it stood. */
function useProgramme(conference: contract.Conference) {
  const t = useWords({ vi, en });
  const move = useAct(({ id, to }: { id: string; to: number }) =>
    ask<typeof contract.moveProgrammeItem>('post', '/api/programme-items/{id}/move', {
      params: { id },
      json: { to },
    }),
  );
  const takeOut = useAct((id: string) =>
    ask<typeof contract.removeProgrammeItem>('post', '/api/programme-items/{id}/remove', { params: { id } }),
  );
  const putBack = useAct(
    async ({ ordinal, title, startsAt, minutes, participantId }: contract.ProgrammeItem) => {
      const { id } = await ask<typeof contract.addProgrammeItem>('post', '/api/conferences/{id}/programme', {
        params: { id: conference.id },
        json: { title, startsAt, minutes, participantId },
      });
      await ask<typeof contract.moveProgrammeItem>('post', '/api/programme-items/{id}/move', {
        params: { id },
        json: { to: ordinal },
      });
    },
  );
  const remove = (item: contract.ProgrammeItem) =>
    takeOut.mutate(item.id, {
      onSuccess: () => offerUndo({ text: t.programme.removed(item), undo: () => putBack.mutate(item) }),
    });
  return { move, remove, error: move.error ?? takeOut.error ?? putBack.error };
}

function IconButton(props: {
  name: 'up' | 'down' | 'close';
  label: string;
  isOff?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={`icon-button conference-icon programme-${props.name}`}
      aria-label={props.label}
      disabled={props.isOff}
      onClick={props.onClick}
    >
      <Icon name={props.name === 'up' ? 'down' : props.name} />
    </button>
  );
}
