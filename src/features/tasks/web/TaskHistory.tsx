import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Quote } from '#web/ui/Quote.tsx';
import { useWords } from '#web/words.ts';
import type { HistoryLine, TaskDetail } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** From the quoted words to the present state as one unbroken line; what nobody did says that the system computed it. */
export function TaskHistory({ task, heading: Heading }: { task: TaskDetail; heading: 'h2' | 'h3' }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { directive } = task;
  const said = t.panel.conferenceOf({ date: format.date(directive.conference.heldOn) });
  return (
    <section>
      <Heading>{t.panel.from}</Heading>
      <div className="tasks-quote">
        <Quote
          text={directive.quote}
          by={
            <>
              <b>{directive.speaker}</b>
              {directive.speaker && ', '}
              {said}
              <br />
              {directive.source && (
                <Anchor className="link" href={`/nguon/${directive.source.id}`}>
                  {directive.source.outlet ?? directive.source.title}
                </Anchor>
              )}
            </>
          }
        />
      </div>
      <ol className="tasks-history" aria-label={t.panel.history}>
        {task.history.map((line) => (
          <li key={`${line.what} ${line.on}`} className={`tasks-history-${line.what}`}>
            <b>{format.date(line.on)}</b> · {whatOf(line)}
            <small>{line.by ?? (isComputed(line) ? t.panel.computed : '')}</small>
          </li>
        ))}
      </ol>
    </section>
  );

  function whatOf(line: HistoryLine): string {
    if (line.what !== 'assigned') return t.panel.what[line.what];
    const { dueOn } = task;
    return dueOn ? t.panel.what.assignedDue({ date: format.date(dueOn) }) : t.panel.what.assignedNoDue;
  }
}

function isComputed({ what }: HistoryLine): boolean {
  return what === 'became_overdue' || what === 'due';
}
