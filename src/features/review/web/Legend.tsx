import type { LiveNumber } from '../contract.ts';
import { useWordsOf } from './useWordsOf.ts';

/** What stands in the left margin, and how a number looks in each state; only states that occur. */
export function Legend({ numbers }: { numbers: readonly LiveNumber[] }) {
  const { t, format } = useWordsOf();
  const looks = (['fresh', 'stale', 'contradicted'] as const).flatMap((standing) => {
    const number = numbers.find((one) => one.standing === standing);
    return number ? [{ standing, number }] : [];
  });
  return (
    <section className="review-legend" aria-labelledby="review-legend">
      <h2 id="review-legend">{t.page.evidence}</h2>
      <p className="small">{t.page.linked({ count: format.number(numbers.length) })}</p>
      <dl>
        {looks.map(({ standing, number }) => (
          <div key={standing}>
            <dt>
              <span className={`review-number review-number-${standing}`}>{format.number(number.taken)}</span>
            </dt>
            <dd>{t.page.legend[standing]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
