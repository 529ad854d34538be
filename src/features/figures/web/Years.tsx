import { useFormat } from '#web/format.ts';
import { useStart } from '#web/start.ts';
import { type Column, Table } from '#web/ui/Table.tsx';
import type { FigureLine, FigureSheet } from '../contract.ts';
import { useWordsOf } from './useWordsOf.ts';
import { YearBars } from './YearBars.tsx';

/** Year on year, only over figures that exist: bars from zero, always with their table. */
export function Years({ figure }: { figure: FigureSheet }) {
  const { t } = useWordsOf();
  const columns = useColumns(figure);
  if (figure.years.length < 2) return null;
  return (
    <section
      className="section figure-years"
      id="figure-years"
      tabIndex={-1}
      aria-labelledby="figure-years-title"
    >
      <div className="section-head">
        <h2 id="figure-years-title">{t.page.years}</h2>
        <span>{t.page.yearsNote}</span>
      </div>
      <div className="figure-two">
        <YearBars years={figure.years} hereId={figure.id} />
        <div>
          <Table
            caption={t.page.years}
            columns={columns}
            rows={figure.years}
            rowKey={(year) => year.id}
            weightOf={(year) => (year.id === figure.id ? 'strong' : undefined)}
          />
          <p className="small figure-register">
            {t.page.rounding} <IfOther figure={figure} />
          </p>
        </div>
      </div>
    </section>
  );
}

function useColumns({ years }: FigureSheet): Column<FigureLine>[] {
  const { t, signed } = useWordsOf();
  const { today } = useStart();
  const format = useFormat();
  const before = (year: FigureLine) => yearBefore(year, years);
  return [
    { key: 'year', head: t.page.year, phone: 'left', cell: (year) => year.label },
    {
      key: 'value',
      head: t.page.value,
      align: 'right',
      phone: 'right',
      cell: (year) => format.number(year.counted),
    },
    {
      key: 'change',
      head: t.page.change,
      align: 'right',
      cell: (year) => {
        const other = before(year);
        return other ? signed(year.counted - other.counted) : '–';
      },
    },
    {
      key: 'ratio',
      head: t.page.ratio,
      align: 'right',
      cell: (year) => {
        const other = before(year);
        return other && other.counted > 0 ? percentChange(other.counted, year.counted, format) : '–';
      },
    },
    {
      key: 'basis',
      head: t.page.basis,
      align: 'right',
      cell: (year) => {
        if (year.cutOff >= today) return t.page.closes({ day: format.date(year.cutOff) });
        return year.claimCount > 0 ? t.page.basisBoth : t.page.basisRegister;
      },
    },
  ];
}

/** What a contradicted value would do to the comparison that leans on it. */
function IfOther({ figure }: { figure: FigureSheet }) {
  const { t, signed } = useWordsOf();
  const format = useFormat();
  const before = yearBefore(figure, figure.years);
  const [other] = figure.disagreeing;
  if (!other || !before || before.counted === 0) return null;
  return t.page.ifOther({
    other: format.number(other.value),
    label: figure.label,
    change: signed(other.value - before.counted),
    ratio: percentChange(before.counted, other.value, format),
  });
}

/** The reporting year just before; a gap in the years is no basis for a comparison. */
function yearBefore(year: FigureLine, years: readonly FigureLine[]): FigureLine | undefined {
  return years.find((other) => Number(other.label) === Number(year.label) - 1);
}

function percentChange(from: number, to: number, format: ReturnType<typeof useFormat>): string {
  const ratio = (to - from) / from;
  return `${ratio > 0 ? '+' : ''}${format.percent(ratio)}`;
}
