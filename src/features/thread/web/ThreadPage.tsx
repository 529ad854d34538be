import { useQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import type { Thread } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { strandsOf } from '../line.ts';
import { Tally } from './Tally.tsx';
import { ThreadLine } from './ThreadLine.tsx';

const pageOf = {
  source: '/nguon',
  speech: '/hoi-nghi',
  directive: '/ket-luan',
  task: '/nhiem-vu',
  result: '/nhiem-vu',
  figure: '/so-lieu',
  claim: '/so-lieu',
  review_paragraph: '/bao-cao',
} as const;

/** The thread of one object, from source to publication, each knot opening in place. */
export function ThreadPage() {
  const t = useWords({ vi, en });
  const router = useRouter();
  const { kind, id } = useParams({ from: '/mach/$kind/$id' }) as Thread['origin'];
  const { data: thread, error } = useQuery(
    question<typeof contract.getThread>('/api/thread/{kind}/{id}', { params: { kind, id } }),
  );
  const title = useTitle(thread, kind);
  useKeys([{ code: 'KeyT', label: t.keys.back, do: () => router.history.back(), end: true }]);
  const crumbs = [{ label: t.crumbs[kind] ?? t.thread, href: pageOf[kind] ?? '/' }, { label: t.thread }];
  return (
    <Page
      title={title}
      crumbs={crumbs}
      lede={thread && <Lede thread={thread} />}
      tools={thread && <Tally tally={thread.tally} />}
      foot={t.foot}
    >
      {error ? (
        <ProblemNote error={error} />
      ) : thread ? (
        <Whole key={`${kind}/${id}`} thread={thread} />
      ) : (
        <Loading rows={8} />
      )}
    </Page>
  );
}

function Whole({ thread }: { thread: Thread }) {
  const t = useWords({ vi, en });
  return (
    <>
      <ThreadLine thread={thread} />
      {thread.isCut && <p className="small">{t.isCut}</p>}
    </>
  );
}

/** A thread that runs from a directive to a figure is named after both ends, otherwise after where the reader came from. */
function useTitle(thread: Thread | undefined, kind: Thread['origin']['kind']): string {
  const t = useWords({ vi, en });
  const format = useFormat();
  const last = useRef(t.titles[kind] ?? t.thread);
  if (!thread) return last.current;
  const at = (stage: string) => thread.line.find((stretch) => stretch.stage === stage)?.knots ?? [];
  const value = at('figure')[0]?.value;
  const tasks = strandsOf(thread.line, thread.edges).length;
  const hasDirective = at('conclusion').length === 1;
  if (hasDirective && value !== undefined && value !== null) {
    last.current = t.fromDirectiveToFigure({ value: format.number(value) });
  } else if (hasDirective && tasks > 1) {
    last.current = t.fromDirectiveToTasks({ count: format.number(tasks) });
  } else {
    last.current = t.titles[kind] ?? t.thread;
  }
  return last.current;
}

/** Where it began, what came of it, where it was printed. */
function Lede({ thread }: { thread: Thread }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const at = (stage: string) => thread.line.find((stretch) => stretch.stage === stage)?.knots ?? [];
  const [speech] = at('speech');
  const [printed] = at('publication');
  const tasks = at('task').length;
  const said = [
    speech?.on && t.saidBy({ who: speech.caption, date: format.date(speech.on) }),
    tasks > 0 && t.ledToTasks({ count: format.number(tasks) }),
    printed?.on && t.printedBy({ who: printed.caption, date: format.date(printed.on) }),
  ].filter(Boolean);
  return said.join(' → ');
}
