import { useFormat } from '#web/format.ts';
import { Empty } from '#web/ui/Empty.tsx';
import type { FigureSheet } from '../contract.ts';
import { RecordTable } from './RecordTable.tsx';
import { Squares } from './Squares.tsx';
import { lowerFirst } from './said.ts';
import { useWordsOf } from './useWordsOf.ts';

/** How the figure is counted: the formula as a sentence whose underlined parts are the filters, then the records. */
export function Counting({ figure }: { figure: FigureSheet }) {
  const { t } = useWordsOf();
  const format = useFormat();
  return (
    <section className="section" id="figure-how" tabIndex={-1} aria-labelledby="figure-how-title">
      <div className="section-head">
        <h2 id="figure-how-title">{t.page.how}</h2>
        <span>{t.page.recordCount({ count: format.number(figure.counted) })}</span>
      </div>
      <Formula figure={figure} />
      {figure.counted === 0 ? (
        <Empty>{t.page.none}</Empty>
      ) : (
        <>
          <Squares figure={figure} />
          <RecordTable figure={figure} />
        </>
      )}
    </section>
  );
}

function Formula({ figure }: { figure: FigureSheet }) {
  const { t } = useWordsOf();
  const format = useFormat();
  const { formula } = t.page;
  const { kinds, levels } = figure.counts;
  const kindsSaid =
    kinds.length === 0 ? formula.anyKind : kinds.map((kind) => lowerFirst(t.kinds[kind])).join('; ');
  const isAnyLevel = levels.length === 0 || levels.length === 3;
  const levelsSaid = isAnyLevel ? formula.anyLevel : levels.map((level) => t.levels[level]).join(', ');
  const span = { from: format.date(figure.period.from), to: format.date(figure.period.to) };
  return (
    <p className="figure-formula">
      {formula.count}
      <em>{formula.records}</em>
      {formula.ofKinds}
      <em>{kindsSaid}</em>
      {formula.by}
      <em>{levelsSaid}</em>
      {formula.taking}
      {formula.ended}
      <em>{formula.fromTo(span)}</em>
      {formula.end}
    </p>
  );
}
