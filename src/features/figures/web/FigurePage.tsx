import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { question } from '#web/question.ts';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useKeys } from '#web/useKeys.ts';
import { useThreadKnot } from '#web/useThreadKnot.ts';
import type * as contract from '../contract.ts';
import { Claims } from './Claims.tsx';
import { Counting } from './Counting.tsx';
import { Difference } from './Difference.tsx';
import { FigureHead } from './FigureHead.tsx';
import { lowerFirst } from './said.ts';
import { useWordsOf } from './useWordsOf.ts';
import { Years } from './Years.tsx';
import './FigurePage.css';

/** One figure as a proof: value, sentence, thread, contradiction, formula, records, claims, years. */
export function FigurePage() {
  const { t, name, label } = useWordsOf();
  const { id } = useParams({ from: '/so-lieu/$id' });
  const { data: figure, error } = useQuery(
    question<typeof contract.readFigure>('/api/figures/{id}', { params: { id } }),
  );
  useThreadKnot(figure ? { kind: 'figure', id } : null);
  useKeys([
    { code: 'KeyH', label: t.page.keys.records, do: () => show('figure-how') },
    { code: 'KeyN', label: t.page.keys.claims, do: () => show('figure-claims') },
    { code: 'KeyS', label: t.page.keys.years, do: () => show('figure-years') },
  ]);
  return (
    <Page
      title={figure ? `${name(figure)}, ${lowerFirst(label(figure.label))}` : t.title}
      crumbs={[{ label: t.title, href: '/so-lieu' }]}
      mark={figure?.isIllustrative ? <Sample /> : undefined}
      foot={t.page.foot}
    >
      {error && <ProblemNote error={error} />}
      {!figure && !error && <Loading rows={8} rowHeight={64} />}
      {figure && (
        <>
          <FigureHead figure={figure} />
          <Difference figure={figure} />
          <div className="figure-two">
            <Counting key={id} figure={figure} />
            <Claims figure={figure} />
          </div>
          <Years figure={figure} />
        </>
      )}
    </Page>
  );
}

/** Brings a section to the reader's eye, and the keyboard with it. */
function show(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
