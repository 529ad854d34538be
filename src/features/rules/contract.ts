import { createRoute, z } from '@hono/zod-openapi';
import { answers, IsoDateSchema, json } from '#platform/http/contract.ts';
import { calendarYears, parameterFields, parameterKeys } from './kinds.ts';

export const rulesErrorCodes = [
  'parameter_not_in_force',
  'parameter_value_wrong',
  'parameter_changed_meanwhile',
  'version_reversed',
  'version_before_present',
  'not_allowed_rules',
  'calendar_span_backwards',
  'calendar_span_too_long',
  'calendar_day_outside_year',
  'calendar_worked_weekday',
  'calendar_day_twice',
  'calendar_day_of_another_year',
  'calendar_decision_empty',
  'calendar_changed_meanwhile',
] as const;

const Named = z.object({ name: z.string(), nameEn: z.string() });

export const CalendarDay = Named.extend({
  on: IsoDateSchema,
  /** true: a weekend day on which work is done. */
  isWorking: z.boolean(),
  /** false: not yet checked against the decision itself. */
  isConfirmed: z.boolean(),
  /** true: derived from the labour code; the year's decision is not entered yet. */
  isProvisional: z.boolean(),
}).openapi('CalendarDay');
export type CalendarDay = z.infer<typeof CalendarDay>;

/** The days that differ from Monday-to-Friday, both ends included, so that the browser counts working days. */
export const readCalendar = createRoute({
  method: 'get',
  path: '/api/rules/calendar',
  tags: ['rules'],
  summary: 'Holidays, and weekend days worked in exchange',
  request: { query: z.object({ from: IsoDateSchema, to: IsoDateSchema }) },
  responses: answers(z.array(CalendarDay)),
});

const Year = z.coerce.number().int().min(calendarYears.first).max(calendarYears.last);
const ByYear = z.object({ year: Year });

/** A year of the calendar: the days that its decision or, until there is one, the labour code gives. */
export const CalendarYear = z
  .object({
    year: z.int(),
    isDecided: z.boolean(),
    /** Of the decision, or of the rule it is derived from; null: no rule is known for the year. */
    legalBasis: z.string().nullable(),
    isConfirmed: z.boolean(),
    /** 0: no decision yet. */
    revision: z.int(),
    days: z.array(Named.extend({ on: IsoDateSchema, isWorking: z.boolean() })),
    /** Tết Nguyên đán and Giỗ Tổ Hùng Vương by the lunar calendar. */
    tet: IsoDateSchema,
    hungKings: IsoDateSchema,
  })
  .openapi('CalendarYear');
export type CalendarYear = z.infer<typeof CalendarYear>;

export const readCalendarYear = createRoute({
  method: 'get',
  path: '/api/rules/calendar/{year}',
  tags: ['rules'],
  summary: 'The days off and worked of a year, decided or provisional',
  request: { params: ByYear },
  responses: answers(CalendarYear),
});

const LegalBasis = z.string().trim().min(1).max(300);

export const enterDecision = createRoute({
  method: 'put',
  path: '/api/rules/calendar/{year}',
  tags: ['rules'],
  summary: 'Enters the decision on the days off of a year',
  request: {
    params: ByYear,
    body: json(
      z.object({
        days: z.array(z.object({ on: IsoDateSchema, isWorking: z.boolean() })).max(200),
        legalBasis: LegalBasis,
        isConfirmed: z.boolean(),
        /** The revision that the writer saw. */
        revision: z.int().min(0),
      }),
    ),
  },
  responses: answers(CalendarYear),
});

const Holiday = Named.extend({
  calendar: z.enum(['solar', 'lunar']),
  month: z.int(),
  day: z.int(),
  before: z.int(),
  after: z.int(),
  isAdjacentAdded: z.boolean(),
});

/** Days or a day of the month; a day of the year; names in order; feasts: as the parameter's unit says. */
const Value = z.union([
  z.int(),
  z.object({ month: z.int(), day: z.int() }),
  z.array(Holiday).max(30),
  z.array(Named).max(20),
]);
export type ParameterValue = z.infer<typeof Value>;

const Version = z.object({
  value: Value,
  from: IsoDateSchema,
  /** The last day on which it holds; null: until further notice. */
  last: IsoDateSchema.nullable(),
  legalBasis: z.string(),
  /** false: the original text was not read. */
  isConfirmed: z.boolean(),
});
export type ParameterVersion = z.infer<typeof Version>;

export const LegalParameter = z
  .object({
    key: z.enum(parameterKeys),
    field: z.enum(parameterFields),
    /** Newest first. */
    versions: z.array(Version),
    /** The version that holds on the day asked for; null: none is known. */
    inForce: Version.nullable(),
  })
  .openapi('LegalParameter');
export type LegalParameter = z.infer<typeof LegalParameter>;

export const listParameters = createRoute({
  method: 'get',
  path: '/api/rules/parameters',
  tags: ['rules'],
  summary: 'Every legal parameter: what holds on a day, and its history',
  request: { query: z.object({ on: IsoDateSchema }) },
  responses: answers(z.array(LegalParameter)),
});

export const addVersion = createRoute({
  method: 'post',
  path: '/api/rules/parameters/{key}/versions',
  tags: ['rules'],
  summary: 'Adds the next version of a legal parameter',
  request: {
    params: z.object({ key: z.enum(parameterKeys) }),
    body: json(
      z.object({
        value: Value,
        from: IsoDateSchema,
        last: IsoDateSchema.nullable(),
        legalBasis: LegalBasis,
        isConfirmed: z.boolean(),
        /** First day of the version that the writer saw as the newest. */
        after: IsoDateSchema.nullable(),
      }),
    ),
  },
  responses: answers(LegalParameter),
});
