import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { MiniThread } from '#web/ui/MiniThread.tsx';
import { Section } from '#web/ui/Section.tsx';
import { threadAddress } from '#web/useThreadKnot.ts';
import { useShellWords, useWords } from '#web/words.ts';
import type { Broken, Desk } from '../contract-desk.ts';
import { en } from '../i18n/desk-en.ts';
import { vi } from '../i18n/desk-vi.ts';

/** Beside what waits: what will soon, and the threads that are not whole. */
export function DeskSide({ desk }: { desk: Desk }) {
  const t = useWords({ vi, en });
  return (
    <div>
      {desk.dueSoon && <DueSoon due={desk.dueSoon} />}
      <Section title={t.broken.title} note={desk.broken.length > 0 ? desk.broken.length : undefined}>
        {desk.broken.length === 0 && <p className="desk-quiet">{t.broken.empty}</p>}
        <ul className="desk-broken">
          {desk.broken.map((one) => (
            <BrokenThread key={one.ref.id} thread={one} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function DueSoon({ due }: { due: NonNullable<Desk['dueSoon']> }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const count = { count: format.number(due.total) };
  return (
    <Section title={t.due.title} note={due.total > 0 ? t.due.note(count) : undefined}>
      {due.total === 0 && <p className="desk-quiet">{t.due.empty}</p>}
      <ul className="desk-due">
        {due.tasks.map((task) => (
          <li key={task.id}>
            <b>{task.age}</b>
            <span>
              <Anchor href={`/nhiem-vu/${task.id}`}>{task.title}</Anchor>
              <small>
                {task.lead} · {format.date(task.dueOn)}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {due.total > due.tasks.length && (
        <p className="small desk-more">
          <Anchor className="link" href="/nhiem-vu?loc=soon">
            {t.due.all(count)}
          </Anchor>
        </p>
      )}
    </Section>
  );
}

function BrokenThread({ thread }: { thread: Broken }) {
  const t = useWords({ vi, en });
  const shell = useShellWords();
  const format = useFormat();
  const { missing, contradicted, stopsAt } = thread;
  const name = (stage: Broken['missing'][number]) => shell.stages[stage].toLowerCase();
  const says = [
    missing.length > 0 && t.broken.missing({ list: missing.map(name).join(', ') }),
    contradicted > 0 && t.broken.contradicted({ count: format.number(contradicted) }),
    stopsAt && t.broken.stopsAt({ stage: name(stopsAt) }),
  ];
  const address = threadAddress(thread.ref);
  return (
    <li>
      <Anchor href={address}>{thread.quote ? <q className="doc">{thread.quote}</q> : thread.title}</Anchor>
      <MiniThread knots={thread.knots} />
      <small>{says.filter(Boolean).join(' · ')}</small>
    </li>
  );
}
