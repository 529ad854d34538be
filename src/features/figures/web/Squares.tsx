import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import type { FigureSheet } from '../contract.ts';
import { useWordsOf } from './useWordsOf.ts';
import './Squares.css';

interface Group {
  key: string;
  name: string;
  count: number;
  look: string;
  href: string | null;
  squares: readonly { id: string; code: string; title: string }[];
}

/** One square a record, grouped as the parts are, told apart by fill and pattern; beyond some hundreds, bars. */
export function Squares({ figure }: { figure: FigureSheet }) {
  const { t } = useWordsOf();
  const format = useFormat();
  const groups = useGroups(figure);
  const isDrawn = figure.squares.length > 0;
  const label = [
    t.page.squares({ count: format.number(figure.counted) }),
    ...groups.map(({ name, count }) => `${format.number(count)} ${name}`),
  ].join('; ');
  return (
    <>
      {isDrawn && (
        <div className="figure-squares" role="img" aria-label={label}>
          {groups.map(({ key, look, squares }) => (
            <div key={key} style={{ maxWidth: widthOf(squares.length) }}>
              {squares.map((square) => (
                <i key={square.id} className={look} title={`${square.code} · ${square.title}`} />
              ))}
            </div>
          ))}
        </div>
      )}
      <ul className="figure-key">
        {groups.map(({ key, look, count, name, href }) => (
          <li key={key}>
            <i className={look} aria-hidden="true" />
            <span>
              <b className="num">{format.number(count)}</b>{' '}
              {href ? <Anchor href={href}>{name}</Anchor> : name}
            </span>
            {!isDrawn && (
              <span className="figure-bar" aria-hidden="true">
                <i className={look} style={{ width: `${(100 * count) / figure.counted}%` }} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function useGroups(figure: FigureSheet): Group[] {
  const { t, name } = useWordsOf();
  const format = useFormat();
  const parts = figure.parts.map((part, index) => ({
    key: part.indicatorId,
    name: name(part),
    count: part.counted,
    look: `square square-${index % LOOKS}`,
    href: part.figureId && `/so-lieu/${part.figureId}`,
    squares: figure.squares.filter((square) => square.part === index),
  }));
  const inNone = figure.squares.filter((square) => square.part === null);
  const rest = figure.parts.length === 0 ? figure.counted : inNone.length;
  const others = {
    key: 'rest',
    name: figure.parts.length === 0 ? t.page.recordCount({ count: '' }).trim() : t.page.noPart,
    count: rest,
    look: figure.parts.length === 0 ? 'square square-0' : 'square square-rest',
    href: null,
    squares: inNone,
  };
  const late = {
    key: 'late',
    name: t.page.leftOut({ count: '' }).trim(),
    count: figure.leftOut.length,
    look: 'square square-out',
    href: null,
    squares: figure.leftOut.map((record) => ({
      ...record,
      title: `${format.date(record.endedOn)} · ${record.title}`,
    })),
  };
  return [...parts, ...(rest > 0 ? [others] : []), ...(late.count > 0 ? [late] : [])];
}

/** Patterns there are; a seventh part begins anew. */
const LOOKS = 6;
/** Of a square and the gap after it, px. */
const STEP = 17;

/** Some four rows while there are few, a block of readable width when there are many. */
function widthOf(count: number): string {
  const rows = count <= 60 ? 4 : count <= 200 ? 6 : 10;
  return `${Math.ceil(count / rows) * STEP}px`;
}
