import { useRouter } from '@tanstack/react-router';
import { useFormat } from '#web/format.ts';
import { useStart } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { type Column, Table } from '#web/ui/Table.tsx';
import { useRows } from '#web/ui/useRows.ts';
import type { FigureLine } from '../contract.ts';
import { upperFirst } from './said.ts';
import { useWordsOf } from './useWordsOf.ts';
import './FigureTable.css';

/** Figures under the heading of their period, parts under their whole. */
export function FigureTable({ figures }: { figures: readonly FigureLine[] }) {
  const { t, label } = useWordsOf();
  const format = useFormat();
  const router = useRouter();
  const rows = inFamilies(figures);
  const { rowProps } = useRows(rows.length, (index) => router.history.push(addressOf(rows[index])));
  return (
    <div className="figures-table">
      <Table
        caption={t.list.caption}
        columns={useColumns((figure) => isUnderItsWhole(figure, figures))}
        rows={rows}
        rowKey={(figure) => figure.id}
        rowProps={rowProps}
        groupOf={(figure) => ({
          key: periodOf(figure),
          heading: (
            <>
              {upperFirst(label(figure.label))}
              <span>{format.dateSpan(figure.period.from, figure.period.to)}</span>
            </>
          ),
        })}
      />
    </div>
  );
}

function useColumns(isPart: (figure: FigureLine) => boolean): Column<FigureLine>[] {
  const { t, name, unit, stated } = useWordsOf();
  const { today } = useStart();
  const format = useFormat();
  return [
    {
      key: 'indicator',
      head: t.list.indicator,
      phone: 'main',
      cell: (figure) => (
        <Anchor
          href={addressOf(figure)}
          className={isPart(figure) ? 'figures-part' : 'figures-whole'}
          aria-label={`${name(figure)}, ${figure.label}`}
        >
          {name(figure)}
        </Anchor>
      ),
    },
    {
      key: 'counted',
      head: t.list.counted,
      align: 'right',
      width: '13%',
      phone: 'left',
      cell: (figure) => (
        <span className="figures-count">
          {figure.counted === 0 && figure.claimed ? '–' : format.number(figure.counted)}{' '}
          <small>{unit(figure)}</small>
        </span>
      ),
    },
    {
      key: 'claimed',
      head: t.list.claimed,
      align: 'right',
      width: '15%',
      cell: (figure) =>
        figure.claimed ? (
          <span className="figures-count">
            {stated(figure.claimed)}{' '}
            <small>{t.list.sources({ count: format.number(figure.claimCount) })}</small>
          </span>
        ) : (
          <span className="small">{t.list.noSource}</span>
        ),
    },
    {
      key: 'verdict',
      head: t.list.verdict,
      width: '21%',
      phone: 'right',
      cell: (figure) => <Verdict figure={figure} />,
    },
    {
      key: 'cutOff',
      head: t.list.cutOff,
      align: 'right',
      width: '11%',
      cell: (figure) => (
        <span className="num">
          {format.date(figure.cutOff)}
          {figure.cutOff >= today && <small>{t.list.open}</small>}
        </span>
      ),
    },
  ];
}

function Verdict({ figure }: { figure: FigureLine }) {
  const { t, stated } = useWordsOf();
  if (figure.isContradicted) {
    return (
      <span className="warn">
        ≠ {t.list.differs} {figure.disagreeing.map(stated).join(', ')}
      </span>
    );
  }
  if (!figure.claimed) return <span className="small">–</span>;
  if (figure.counted === 0) return <>{t.verdicts.not_counted}</>;
  return <>{figure.claimed.qualifier === 'exact' ? t.verdicts.agrees : t.verdicts.consistent}</>;
}

function addressOf(figure: FigureLine | undefined): string {
  return figure ? `/so-lieu/${figure.id}` : '/so-lieu';
}

/** A part stands under its whole only where the whole has a figure over the same period. */
function isUnderItsWhole(figure: FigureLine, figures: readonly FigureLine[]): boolean {
  return figures.some(
    (other) => other.indicatorId === figure.partOfId && periodOf(other) === periodOf(figure),
  );
}

/** Within a period, each whole is followed by its parts; the order of periods stays. */
function inFamilies(figures: readonly FigureLine[]): FigureLine[] {
  const wholes = figures.filter((figure) => !isUnderItsWhole(figure, figures));
  return wholes.flatMap((whole) => [
    whole,
    ...figures.filter((part) => part.partOfId === whole.indicatorId && periodOf(part) === periodOf(whole)),
  ]);
}

function periodOf({ period }: FigureLine): string {
  return `${period.from} ${period.to}`;
}
