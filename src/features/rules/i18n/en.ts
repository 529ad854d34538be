import type { Same } from '#base/language.ts';
import { writtenDate } from '#base/written.ts';
import type { vi } from './vi.ts';

const working = (days: number) => {
  if (days === 0) return 'less than 1 working day';
  return days === 1 ? '1 working day' : `${days} working days`;
};
const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const en: Same<typeof vi> = {
  deadline: {
    none: 'no deadline',
    ahead: ({ days }) => `${working(days)} left`,
    today: 'due today',
    overdue: ({ days }) => `${working(days)} overdue`,
    doneEarly: ({ days }) => `${working(days)} early`,
    doneOnTime: 'on time',
    doneLate: ({ days }) => `${working(days)} late`,
  },
  title: 'Rules and working calendar',
  lede: 'The legal numbers by which deadlines are counted, each with the days it holds and its basis.',
  on: 'In force on',
  today: 'today',
  days: 'Look at a day',
  toConfirm: 'to be confirmed',
  confirmed: 'checked',
  noneInForce: 'No rule is on record as in force on this day.',
  history: ({ count }) => `Versions (${count})`,
  since: ({ from }) => `from ${from}`,
  span: ({ from, last }) => `${from} – ${last}`,
  add: 'Add the next version',
  addFor: ({ name }) => `Add the next version: ${name}`,
  fields: {
    meetings: 'Conferences and meetings',
    tasks: 'Following tasks',
    reporting: 'Reporting',
    conferences: 'International conferences',
    agreements: 'International agreements',
    working_time: 'Public holidays',
  },
  parameters: {
    invitation_working_days: {
      name: 'Sending the invitation',
      about: 'The invitation reaches those who attend at least so many working days before.',
    },
    papers_working_days: {
      name: 'Sending the papers',
      about: 'The papers reach those who attend at least so many working days before.',
    },
    conclusion_notice_working_days: {
      name: 'Issuing the conclusion notice',
      about: 'The conclusion notice goes to all concerned within so many working days after the meeting.',
    },
    minutes_parts: { name: 'Parts of the minutes', about: 'Minutes have all of these parts, in this order.' },
    task_entry_urgent_working_days: {
      name: 'Entering an urgent task',
      about: 'An urgent task is entered within so many working days of its document; 0 is the same day.',
    },
    task_entry_working_days: {
      name: 'Entering a task',
      about: 'A task is entered within so many working days of its document.',
    },
    task_entry_many_working_days: {
      name: 'Entering a document with many tasks',
      about: 'All the tasks of a document that assigns many are entered within so many working days.',
    },
    reporting_month_closes: {
      name: 'Cut-off of a month',
      about: 'A month runs from after this day of the month before to the end of this day.',
    },
    reporting_quarter_closes: {
      name: 'Cut-off of a quarter',
      about: 'A quarter runs to the end of this day of its last month.',
    },
    reporting_first_half_closes: {
      name: 'Cut-off of the first half-year',
      about: 'It runs from after the closing of the year before to the end of this day.',
    },
    reporting_second_half_closes: {
      name: 'Cut-off of the second half-year',
      about: 'It runs from after the closing of the first half to the end of this day.',
    },
    reporting_year_closes: {
      name: 'Cut-off of the year',
      about: 'A reporting year runs from after this day of the year before to the end of this day.',
    },
    report_due_day: {
      name: 'Due day of a periodic report',
      about: 'A report reaches the Government by this day of the last month of its period.',
    },
    report_gap_working_days: {
      name: 'From cut-off to due day',
      about: 'At least so many working days lie between the cut-off and the due day of a report.',
    },
    intl_conference_pm_dossier_days: {
      name: 'Dossier to the Prime Minister',
      about: 'The dossier asking for permission is sent at least so many days before the conference.',
    },
    intl_conference_dossier_days: {
      name: 'Dossier to another competent head',
      about: 'The dossier asking for permission is sent at least so many days before the conference.',
    },
    intl_conference_consultation_days: {
      name: 'Reply to a consultation on a conference',
      about: 'Bodies that are consulted answer within so many days.',
    },
    agreement_consultation_working_days: {
      name: 'Reply to a consultation on an agreement',
      about: 'Bodies that are consulted answer within so many working days.',
    },
    public_holidays: {
      name: 'Days off with pay',
      about: 'From these the days off of a year are worked out until its own notice is known.',
    },
  },
  value: {
    working_days: ({ count }) => many(count, 'working day'),
    days: ({ count }) => many(count, 'day'),
    day_of_month: ({ count }) => `day ${count}`,
    solar: ({ on }) => on,
    lunar: ({ on }) => `${on} lunar`,
    around: ({ before, after }) => `${many(before, 'day')} before, ${many(after, 'day')} after`,
    adjacent: 'and 1 adjacent day',
  },
  version: {
    value: {
      working_days: 'Working days',
      days: 'Days',
      day_of_month: 'Day of the month',
      day_of_year: 'Day and month',
      parts: 'Parts',
      holidays: 'Days off',
    },
    hint: {
      working_days: 'from 0 to 365',
      days: 'from 0 to 365',
      day_of_month: 'from 1 to 28',
      day_of_year: 'for example: 14/12',
      parts: 'One part a line: name in Vietnamese | name in English',
      holidays:
        'One feast a line: day/month (with “âm” when lunar) | days before/days after, or “kề” for 1 adjacent day | name in Vietnamese | name in English',
    },
    unread: ({ line }) => `Line ${line} cannot be read. Please follow the pattern below.`,
    from: 'In force from',
    fromHint: ({ date }) =>
      `After ${date}, the first day of the present version, which will then end on the day before.`,
    last: 'Last day in force',
    lastHint: 'leave empty when it has no end yet',
    basis: 'Legal basis',
    basisHint: 'for example: Quyết định số …/20…/QĐ-TTg, Điều …',
    isConfirmed: 'Checked against the original text',
    save: 'Add version',
  },
  calendar: {
    title: 'Days off and days worked in exchange',
    year: 'Year',
    decided: 'by the notice of the year',
    provisional: 'provisional: the notice of the year is not entered yet',
    unknown: 'no rule is on record for this year',
    basis: ({ basis }) => `Basis: ${basis}`,
    lunar: ({ tet, hungKings }) => `First day of Tết: ${tet} · Hùng Kings’ Day (10/3 lunar): ${hungKings}`,
    off: ({ count }) => `Weekdays off (${count})`,
    worked: ({ count }) => `Weekend days worked (${count})`,
    noWorked: 'None.',
    inLieu: ({ name }) => `${name}, in lieu`,
    offName: 'Day off by notice',
    workedName: 'Worked in exchange',
    enter: 'Enter the notice',
    enterFor: ({ year }) => `Notice on the days off of ${year}`,
    offDays: 'Days off',
    offHint: 'One day or span a line: 02/09/2027, 04/02/2027 – 10/02/2027',
    workedDays: 'Days worked in exchange',
    workedHint: 'One Saturday or Sunday a line',
    unread: ({ line }) => `“${line}” cannot be read. Please write day/month/year.`,
    preview: 'What will change',
    noChange: 'No day changes from the calendar now in use.',
    becomesOff: ({ days }) => `Becomes a day off: ${days}`,
    becomesWorked: ({ days }) => `Becomes a working day: ${days}`,
    save: 'Save the notice',
  },
  cancel: 'Cancel',
  errors: {
    parameter_not_in_force: ({ on }) => `No rule is on record as in force on ${writtenDate(on)}.`,
    parameter_value_wrong: ({ unit }) =>
      `The value does not have its shape: ${en.version.hint[unit as keyof typeof en.version.hint] ?? unit}.`,
    parameter_changed_meanwhile:
      'Somebody has just added another version of this rule. Nothing was saved. Please look at it, then enter yours if it is still needed.',
    version_reversed: 'The last day in force stands before the first. Please mend one of them.',
    version_before_present: ({ from }) =>
      `The new version must begin after ${writtenDate(from)}, the first day of the present one.`,
    not_allowed_rules:
      'Only the secretary changes the rules and the calendar. Please tell the secretary what is not right.',
    calendar_span_backwards: 'The last day stands before the first. Please swap them.',
    calendar_span_too_long: 'At most 10 years of the calendar can be read at once.',
    calendar_day_outside_year: ({ on, year }) =>
      `${writtenDate(on)} is not in ${year}, nor next to its New Year.`,
    calendar_worked_weekday: ({ on }) =>
      `${writtenDate(on)} is a weekday, on which work is done anyway; it is not worked in exchange.`,
    calendar_day_twice: ({ on }) =>
      `${writtenDate(on)} stands among the days off and the days worked. Please take one of them out.`,
    calendar_day_of_another_year:
      'A day is already in the notice of the neighbouring year. Please take it out of one of them.',
    calendar_decision_empty: 'The notice has no weekday off yet. Please enter at least one.',
    calendar_changed_meanwhile: ({ year }) =>
      `Somebody has just entered the notice for ${year}. Nothing was saved. Please look at it, then enter yours if it is still needed.`,
  },
};
