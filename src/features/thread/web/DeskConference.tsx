import { MOST_COUNTED } from '#base/working-days.ts';
import { BasisLink } from '#features/rules/web/index.ts';
import { useFormat } from '#web/format.ts';
import { useStart } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { LinkButton } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useWords } from '#web/words.ts';
import type { Desk, Fraction, Step } from '../contract-desk.ts';
import { en } from '../i18n/desk-en.ts';
import { vi } from '../i18n/desk-vi.ts';

/** The next conference, or the last: its clocks on a line in order of time, and how far its work has come. */
export function DeskConference({ conference }: Pick<Desk, 'conference'>) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { today } = useStart();
  if (!conference) {
    return (
      <Empty action={<LinkButton href="/hoi-nghi">{t.conference.open}</LinkButton>}>
        {t.conference.none}
      </Empty>
    );
  }
  const { isAhead, workingDays, heldOn } = conference;
  const isToday = heldOn === today;
  const which = isAhead ? t.conference.next : t.conference.last;
  return (
    <section className="panel desk-conference" aria-label={which}>
      <div className="desk-conference-top">
        <div>
          <p className="label">
            {[which, t.conference.format[conference.format], format.weekdayDate(heldOn)].join(' · ')}
          </p>
          <h2>
            <Anchor href={`/hoi-nghi/${conference.id}`}>{conference.name}</Anchor>{' '}
            {conference.isIllustrative && <Sample />}
          </h2>
          <p className="small">
            <b>{t.conference.points({ count: format.number(conference.points) })}</b>
          </p>
        </div>
        {workingDays <= MOST_COUNTED && (
          <p className="desk-count">
            <b>{isToday ? t.conference.today : format.number(workingDays)}</b>
            {!isToday && <span>{isAhead ? t.conference.left : t.conference.since}</span>}
          </p>
        )}
      </div>
      <ol className="desk-steps" aria-label={t.conference.clocks}>
        {conference.steps.map((step) => (
          <StepOnLine key={step.what} step={step} />
        ))}
      </ol>
      {conference.readiness.length > 0 && (
        <ul className="desk-readiness" aria-label={t.conference.readiness}>
          {conference.readiness.map((fraction) => (
            <Readiness key={fraction.of} fraction={fraction} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The parameter that a step of the line follows. */
const ruleOf = {
  invitation: 'invitation_working_days',
  notice: 'conclusion_notice_working_days',
  cut_off: 'reporting_year_closes',
  report_due: 'report_due_day',
} as const;

function StepOnLine({ step }: { step: Step }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { workingDays: days, state, rule } = step;
  const when = {
    ahead: t.when.ahead({ days }),
    past: days > MOST_COUNTED ? t.when.longPast : t.when.past({ days }),
    today: t.when.isToday,
    done: t.when.done,
    missing: days > MOST_COUNTED ? t.when.longMissing : t.when.missing({ days }),
  }[state];
  const says = [
    step.what === 'today' ? null : when,
    step.isDayOff && step.what !== 'today' ? t.when.dayOff : null,
    rule?.workingDays && step.what === 'invitation' ? t.when.atLeast({ days: rule.workingDays }) : null,
    rule?.workingDays && step.what === 'notice' ? t.when.within({ days: rule.workingDays }) : null,
  ].filter((one) => one !== null);
  return (
    <li className={`desk-step-${state} desk-step-of-${step.what}`}>
      <b className="num">{format.date(step.on)}</b>
      <strong>{t.steps[step.what]}</strong>
      {state === 'missing' ? <span className="warn">▲ {when}</span> : null}
      <span>{says.filter((one) => state !== 'missing' || one !== when).join('; ')}</span>
      {rule && step.what in ruleOf && (
        <span className="desk-step-rule">
          <BasisLink rule={ruleOf[step.what as keyof typeof ruleOf]} on={step.on} basis={rule} />
        </span>
      )}
    </li>
  );
}

function Readiness({ fraction: { of, part, whole } }: { fraction: Fraction }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  return (
    <li>
      <b>
        {format.number(part)}
        <small>/{format.number(whole)}</small>
      </b>
      <span className="desk-bar" aria-hidden="true">
        <span style={{ width: `${(100 * part) / whole}%` }} />
      </span>
      {t.readiness[of]}
    </li>
  );
}
