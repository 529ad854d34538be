import { useFormat } from '#web/format.ts';
import type { FigureSheet } from '../contract.ts';
import { useWordsOf } from './useWordsOf.ts';

/** [F7] Where sources differ: both values at one size, before any detail, with the cause where the register shows it. */
export function Difference({ figure }: { figure: FigureSheet }) {
  const { t, stated } = useWordsOf();
  const format = useFormat();
  if (!figure.isContradicted) return null;
  const others = figure.disagreeing.map(stated);
  const outlets = figure.claims
    .filter((claim) => claim.verdict === 'disagrees')
    .flatMap((claim) => claim.passages.map((passage) => passage.outlet ?? passage.sourceTitle));
  const counted = format.number(figure.counted);
  const withLate = figure.counted + figure.leftOut.length;
  const isLate = figure.leftOut.length > 0 && figure.disagreeing.some((other) => other.value === withLate);
  return (
    <section className="figure-odd">
      <p className="figure-odd-values">
        <span>{counted}</span>
        {others.map((other) => (
          <span key={other}>
            <i role="img" aria-label={t.page.odd.differs}>
              ≠
            </i>{' '}
            {other}
          </span>
        ))}
      </p>
      <p>
        <b className="warn">{t.page.odd.title}</b>{' '}
        {t.page.odd.text({
          counted,
          day: format.date(figure.cutOff),
          outlets: [...new Set(outlets)].join(', '),
          claimed: others.join(', '),
        })}{' '}
        {isLate && t.page.odd.cause({ count: format.number(figure.leftOut.length) })}
      </p>
    </section>
  );
}
