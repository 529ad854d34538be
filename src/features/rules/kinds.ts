/**
 * The legal parameters the program knows by name: which field of the law each belongs to, and in what it is measured.
 * Their values, days and legal basis are rows. Server and browser read this; the shapes of the values are in
 * `parameters.ts`.
 */
export const parameterFields = [
  'meetings',
  'tasks',
  'reporting',
  'conferences',
  'agreements',
  'working_time',
] as const;
export type ParameterField = (typeof parameterFields)[number];

/** `day_of_month` is a number, `day_of_year` a day and month, `parts` names in order, `holidays` feasts and their days. */
export type ParameterUnit = 'working_days' | 'days' | 'day_of_month' | 'day_of_year' | 'parts' | 'holidays';

/** What each is for is worded in `i18n/`, under its key. */
export const parameters = {
  invitation_working_days: { field: 'meetings', unit: 'working_days' },
  papers_working_days: { field: 'meetings', unit: 'working_days' },
  conclusion_notice_working_days: { field: 'meetings', unit: 'working_days' },
  minutes_parts: { field: 'meetings', unit: 'parts' },
  task_entry_urgent_working_days: { field: 'tasks', unit: 'working_days' },
  task_entry_working_days: { field: 'tasks', unit: 'working_days' },
  task_entry_many_working_days: { field: 'tasks', unit: 'working_days' },
  reporting_month_closes: { field: 'reporting', unit: 'day_of_month' },
  reporting_quarter_closes: { field: 'reporting', unit: 'day_of_month' },
  reporting_first_half_closes: { field: 'reporting', unit: 'day_of_year' },
  reporting_second_half_closes: { field: 'reporting', unit: 'day_of_year' },
  reporting_year_closes: { field: 'reporting', unit: 'day_of_year' },
  report_due_day: { field: 'reporting', unit: 'day_of_month' },
  report_gap_working_days: { field: 'reporting', unit: 'working_days' },
  intl_conference_pm_dossier_days: { field: 'conferences', unit: 'days' },
  intl_conference_dossier_days: { field: 'conferences', unit: 'days' },
  intl_conference_consultation_days: { field: 'conferences', unit: 'days' },
  agreement_consultation_working_days: { field: 'agreements', unit: 'working_days' },
  public_holidays: { field: 'working_time', unit: 'holidays' },
} as const satisfies Record<string, { field: ParameterField; unit: ParameterUnit }>;

export type ParameterKey = keyof typeof parameters;
export const parameterKeys = Object.keys(parameters) as [ParameterKey, ...ParameterKey[]];

/** The years for which the calendar answers: those of the lunar table. */
export const calendarYears = { first: 1990, last: 2100 } as const;

/** A day off that the labour code grants: the feast itself, so many days before and after it. */
export interface Holiday {
  name: string;
  nameEn: string;
  calendar: 'solar' | 'lunar';
  month: number;
  day: number;
  before: number;
  after: number;
  /** One more, just before or just after, as the year's decision says. */
  isAdjacentAdded: boolean;
}
