import type { ReactNode } from 'react';
import { addressOf } from '#web/ask.ts';
import { LinkButton } from '#web/ui/Button.tsx';
import { Icon, type IconName } from '#web/ui/Icon.tsx';
import type { ReviewSheet } from '../contract.ts';
import { goTo } from './useDueKeys.ts';
import { useWordsOf } from './useWordsOf.ts';
import './Checks.css';

/** What must be done, what to know, what passed with its fraction. */
export function Checks({ review }: { review: ReviewSheet }) {
  const { t, format } = useWordsOf();
  const { due, notable, passed } = review.checks;
  return (
    <aside className="review-checks" aria-label={t.page.checks}>
      <p className="review-due">
        <b>{t.page.latest({ day: format.weekdayDate(review.dueOn) })}</b>
        {review.deadlines.due};{' '}
        {review.deadlines.cutOff === null
          ? t.page.closed({ day: format.date(review.cutOff) })
          : t.page.closing({ day: format.date(review.cutOff), left: review.deadlines.cutOff })}
      </p>
      <CheckList title={t.page.mustDo} count={format.number(due.length)}>
        {due.length === 0 && <Line icon="tick" words={t.page.nothingDue} />}
        {due.map((one) => (
          <DueLine key={one.kind === 'empty' ? one.paragraph : one.number} due={one} review={review} />
        ))}
      </CheckList>
      {notable.length > 0 && (
        <CheckList title={t.page.toKnow} count={format.number(notable.length)}>
          {notable.map((one) => (
            <NotableLine
              key={`${one.kind} ${'number' in one ? one.number : ''}`}
              notable={one}
              review={review}
            />
          ))}
        </CheckList>
      )}
      <CheckList
        title={t.page.passed}
        count={t.page.passedCount({ count: format.number(passed.length) })}
        isQuiet
      >
        {passed.map(({ kind, part, whole }) => (
          <Line
            key={kind}
            icon="tick"
            words={t.checks.passed[kind]}
            end={`${format.number(part)}/${format.number(whole)}`}
          />
        ))}
      </CheckList>
      <div className="review-go">
        <LinkButton isFile href={addressOf('/api/reviews/{id}/pdf', { id: review.id })}>
          {t.page.pdf}
        </LinkButton>
        {due.length > 0 && (
          <p className="small">{t.page.pdfWhileDue({ count: format.number(due.length) })}</p>
        )}
      </div>
    </aside>
  );
}

function DueLine({ due, review }: { due: ReviewSheet['checks']['due'][number]; review: ReviewSheet }) {
  const { t } = useWordsOf();
  const why = useWhy(review);
  return (
    <Line
      icon="warning"
      words={<b>{t.checks.due[due.kind]}</b>}
      why={due.kind === 'empty' ? t.checks.empty : why(due.kind, due.number)}
      end={
        <button type="button" className="link" onClick={() => goTo(due)}>
          {t.page.fix}
        </button>
      }
    />
  );
}

function useWhy(review: ReviewSheet) {
  const { t, format, list } = useWordsOf();
  return (kind: 'stale' | 'contradicted' | 'lost', name: string) => {
    const number = review.numbers.find((one) => one.name === name);
    const taken = format.number(number?.taken ?? 0);
    if (kind === 'stale') return t.checks.stale({ taken, current: format.number(number?.current ?? 0) });
    return kind === 'lost'
      ? t.checks.lost({ taken })
      : t.checks.contradicted({ taken, others: list(number?.others ?? []) });
  };
}

function NotableLine({
  notable,
  review,
}: {
  notable: ReviewSheet['checks']['notable'][number];
  review: ReviewSheet;
}) {
  const { t, format } = useWordsOf();
  switch (notable.kind) {
    case 'provisional':
      return (
        <Line
          icon="info"
          words={t.checks.provisional}
          why={t.checks.provisionalWhy({ day: format.date(review.cutOff) })}
        />
      );
    case 'illustrative':
      return <Line icon="info" words={t.checks.illustrative} why={t.checks.illustrativeWhy} />;
    case 'kept': {
      const number = review.numbers.find((one) => one.name === notable.number);
      const words = t.checks.kept({ value: format.number(number?.taken ?? 0) });
      return <Line icon="info" words={words} why={number?.keptReason ?? ''} />;
    }
    default:
      return <Line icon="info" words={t.checks[notable.kind]({ count: format.number(notable.count) })} />;
  }
}

function CheckList(props: { title: string; count: string; isQuiet?: boolean; children: ReactNode }) {
  const { title, count, isQuiet = false, children } = props;
  return (
    <section className={isQuiet ? 'check-list check-list-quiet' : 'check-list'}>
      <h2>
        {title} <span>{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

function Line(props: { icon: IconName; words: ReactNode; why?: string; end?: ReactNode }) {
  const { icon, words, why, end } = props;
  return (
    <li className={`check-${icon}`}>
      <Icon name={icon} />
      <span>
        {words}
        {why && <small>{why}</small>}
      </span>
      {end !== undefined && <span>{end}</span>}
    </li>
  );
}
