import { createRoute, z } from '@hono/zod-openapi';
import { answers, IsoDateSchema } from '#platform/http/contract.ts';

export const rulesErrorCodes = [
  'parameter_not_in_force',
  'calendar_span_backwards',
  'calendar_span_too_long',
] as const;

export const CalendarDay = z
  .object({
    on: IsoDateSchema,
    /** true: a weekend day on which work is done. */
    isWorking: z.boolean(),
    name: z.string(),
    nameEn: z.string(),
    /** false: not yet checked against the decision itself. */
    isConfirmed: z.boolean(),
  })
  .openapi('CalendarDay');
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
