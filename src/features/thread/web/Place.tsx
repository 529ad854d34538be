import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { threadAddress } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type { Thread } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import type { Strand } from '../line.ts';
import { Hop } from './Hop.tsx';
import type { CellOf } from './KnotCell.tsx';

type Stretch = Thread['line'][number];

/** One stage outside the braid: its knot, or what is missing there. */
export function Place({
  stretch,
  label,
  column,
  cell,
  strands,
}: {
  stretch: Stretch;
  label: string;
  column: number;
  cell: CellOf;
  strands: Strand[];
}) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const [first, ...others] = stretch.knots;
  if (!first) return <Missing stretch={stretch} label={label} column={column} />;
  const values = strands.flatMap((strand) => strand.results.map((result) => result.value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  const isSum = stretch.stage === 'figure' && values.length > 1 && sum === first.value;
  return (
    <>
      {cell(
        first,
        label,
        { column, row: 0 },
        isSum && (
          <b className="num">{t.parts({ list: values.map((value) => format.number(value)).join(' + ') })}</b>
        ),
      )}
      {others.length > 0 && (
        <ul className="thread-others">
          {others.slice(0, 3).map((knot) => (
            <li key={knot.id}>
              <Anchor href={threadAddress(knot)} className="link">
                {knot.value === null ? knot.title : `${format.number(knot.value)} ${knot.title}`}
              </Anchor>
            </li>
          ))}
          {others.length > 3 && <li>{t.moreKnots({ count: format.number(others.length - 3) })}</li>}
        </ul>
      )}
    </>
  );
}

/** A stage without a knot: a dashed ring that says what is not there, never a closed line. */
function Missing({ stretch, label, column }: { stretch: Stretch; label: string; column: number }) {
  const t = useWords({ vi, en });
  const isGap = stretch.state === 'gap';
  return (
    <>
      {isGap && <Hop />}
      <span className="thread-dot thread-is-missing" aria-hidden="true" />
      <p className="thread-kind">
        <b>{label}</b>
        <span>{isGap ? t.heldByQuotation : ''}</span>
      </p>
      <div className="thread-what">
        <b>{stretch.state === 'withheld' ? t.withheld : t.gaps[stretch.stage]}</b>
      </div>
      {isGap && (
        <button
          type="button"
          className="thread-hit"
          data-column={column}
          data-row={0}
          data-state="missing"
          aria-label={`${label}: ${t.gaps[stretch.stage]}. ${t.gapExplained}`}
          title={t.gapExplained}
        />
      )}
    </>
  );
}
