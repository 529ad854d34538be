import type { ReactNode } from 'react';
import type { IsoDate } from '#base/dates.ts';
import { BasisLink } from '#features/rules/web/index.ts';
import { useFormat } from '#web/format.ts';
import { useStart } from '#web/start.ts';
import { useWords } from '#web/words.ts';
import type { Clock, Conference } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './ClockLine.css';

interface Props {
  conference: Conference;
  /** Whether the conclusion notice was issued, from the feature that knows it. */
  noticeState?: ReactNode;
}

/** The legal clocks on one line in order of time: invitation, conference, conclusion notice. */
export function ClockLine({ conference, noticeState }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { today } = useStart();
  const { clocks, heldOn, workingDaysLeft } = conference;
  const hasBegun = heldOn <= today;
  const cited = (rule: 'invitation_working_days' | 'conclusion_notice_working_days', basis: Clock | null) =>
    basis && <BasisLink rule={rule} on={heldOn} basis={basis} />;
  const by = (clock: Clock) => ({ days: clock.workingDays, by: format.weekdayDate(clock.dueOn) });
  return (
    <ol className="clock-line" aria-label={t.clocks.heading}>
      <Step
        on={clocks.invitation?.dueOn ?? null}
        title={t.clocks.invitation}
        rule={clocks.invitation ? t.clocks.invitationRule(by(clocks.invitation)) : t.clocks.noRule}
        when={clocks.invitation && <Left days={clocks.invitation.workingDaysLeft} past={t.clocks.passed} />}
        basis={cited('invitation_working_days', clocks.invitation)}
      />
      <Step
        on={heldOn}
        title={t.clocks.conference}
        rule={format.weekdayDate(heldOn)}
        when={<Left days={workingDaysLeft} past={t.clocks.held} />}
        isMain
      />
      <Step
        on={clocks.notice?.dueOn ?? null}
        title={t.clocks.notice}
        rule={clocks.notice ? t.clocks.noticeRule(by(clocks.notice)) : t.clocks.noRule}
        when={
          clocks.notice &&
          ((hasBegun ? noticeState : undefined) ?? (
            <Left days={clocks.notice.workingDaysLeft} past={t.clocks.passed} />
          ))
        }
        basis={cited('conclusion_notice_working_days', clocks.notice)}
      />
    </ol>
  );
}

interface StepProps {
  /** null: no rule, so no day. */
  on: IsoDate | null;
  title: string;
  rule: string;
  when: ReactNode;
  basis?: ReactNode;
  isMain?: boolean;
}

function Step({ on, title, rule, when, basis, isMain = false }: StepProps) {
  const format = useFormat();
  const { today } = useStart();
  const isPast = on !== null && on < today;
  const look = ['clock-step', isPast && 'clock-past', isMain && 'clock-main', on === null && 'clock-none'];
  return (
    <li className={look.filter(Boolean).join(' ')}>
      <b className="num">{on === null ? '–' : format.date(on)}</b>
      <h2>{title}</h2>
      {when && <p className="clock-when">{when}</p>}
      <p className="small">{rule}</p>
      {basis && <p className="small clock-basis">{basis}</p>}
    </li>
  );
}

/** Time in words: how many working days are left, or that the day is past. */
function Left({ days, past }: { days: number | null; past: string }) {
  const t = useWords({ vi, en });
  if (days === null) return past;
  return days === 0 ? t.clocks.today : t.clocks.inDays({ days });
}
