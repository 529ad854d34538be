import { useFormat } from '#web/format.ts';
import { useStart } from '#web/start.ts';
import type { FigureLine } from '../contract.ts';
import { useWordsOf } from './useWordsOf.ts';
import './YearBars.css';

const HEIGHT = 250;
const BASE = 212;
const TOP = 34;
const LEFT = 34;
const STEP = 120;
const BAR = 64;

/**
 * Bars from zero: solid for a year that a source vouches for, hatched for one that only the register counts, open for
 * one not closed yet.
 */
export function YearBars({ years, hereId }: { years: readonly FigureLine[]; hereId: string }) {
  const { t } = useWordsOf();
  const format = useFormat();
  const { today } = useStart();
  const width = Math.max(2, years.length) * STEP + LEFT;
  const top = niceTop(
    Math.max(1, ...years.flatMap((year) => [year.counted, ...year.disagreeing.map(({ value }) => value)])),
  );
  const y = (value: number) => BASE - ((BASE - TOP) * value) / top;
  return (
    <svg
      className="year-bars"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={t.page.years}
      style={{ maxWidth: width * 1.25 }}
    >
      <defs>
        <pattern
          id="year-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.6" height="6" className="year-hatch" />
        </pattern>
      </defs>
      {[top / 3, (2 * top) / 3, top].map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${y(tick)}H${width}`} className="year-line" />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {format.number(tick)}
          </text>
        </g>
      ))}
      {years.map((year, index) => {
        const x = LEFT + index * STEP + (STEP - BAR) / 2;
        const look = year.cutOff >= today ? 'year-open' : year.claimCount > 0 ? 'year-solid' : 'year-counted';
        return (
          <g key={year.id}>
            <rect
              x={x}
              y={y(year.counted)}
              width={BAR}
              height={BASE - y(year.counted)}
              className={look}
              {...(look === 'year-counted' ? { fill: 'url(#year-hatch)' } : {})}
            />
            <text
              x={x + BAR / 2}
              y={y(Math.max(year.counted, ...year.disagreeing.map(({ value }) => value))) - 9}
              textAnchor="middle"
              className={year.id === hereId ? 'year-value year-here' : 'year-value'}
            >
              {format.number(year.counted)}
            </text>
            {year.disagreeing.map(({ value }) => (
              <g key={value}>
                <path d={`M${x - 6} ${y(value)}h${BAR + 12}`} className="year-odd" />
                <text x={x + BAR + 9} y={y(value) + 4} className="year-odd-value">
                  {format.number(value)}
                </text>
              </g>
            ))}
            <text x={x + BAR / 2} y={BASE + 21} textAnchor="middle" className="year-label">
              {year.label}
            </text>
          </g>
        );
      })}
      <path d={`M${LEFT} ${BASE}H${width}`} className="year-base" />
    </svg>
  );
}

/** The next round number that three ticks divide: 59 → 60, 182 → 210. */
function niceTop(most: number): number {
  const unit = 3 * 10 ** Math.max(0, Math.floor(Math.log10(most)) - 1);
  return Math.ceil(most / unit) * unit;
}
