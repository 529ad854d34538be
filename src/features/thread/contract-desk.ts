import { createRoute, z } from '@hono/zod-openapi';
import { knotStates, stages } from '#base/knot.ts';
import { conferenceFormats } from '#features/sources/kinds.ts';
import { answers, Id, IsoDateSchema } from '#platform/http/contract.ts';

const Step = z.object({
  what: z.enum(['today', 'cut_off', 'invitation', 'report_due', 'conference', 'notice']),
  on: IsoDateSchema,
  /** Working days between today and that day, whichever comes first. */
  workingDays: z.int().nonnegative(),
  /** done, missing: of a notice whose day is past, whether it was issued. */
  state: z.enum(['past', 'today', 'ahead', 'done', 'missing']),
  /** No work is done on that day: a Sunday, a holiday. */
  isDayOff: z.boolean(),
  /** By which rule; null where it is no legal clock. */
  rule: z
    .object({ workingDays: z.int().nullable(), legalBasis: z.string(), isConfirmed: z.boolean() })
    .nullable(),
});
export type Step = z.infer<typeof Step>;

const Fraction = z.object({
  of: z.enum(['head_counts', 'proposals', 'directives', 'tasks']),
  part: z.int(),
  whole: z.int().positive(),
});
export type Fraction = z.infer<typeof Fraction>;

const DeskConference = z.object({
  id: Id,
  name: z.string(),
  heldOn: IsoDateSchema,
  format: z.enum(conferenceFormats),
  isIllustrative: z.boolean(),
  /** It is still to be held; false: nothing is planned, and this is the last one. */
  isAhead: z.boolean(),
  workingDays: z.int().nonnegative(),
  points: z.int(),
  /** In order of time. */
  steps: z.array(Step),
  readiness: z.array(Fraction),
});
export type DeskConference = z.infer<typeof DeskConference>;

const Item = z.object({
  kind: z.enum(['source', 'directive', 'task', 'notice', 'figure', 'review', 'points', 'conference']),
  /** Since when it waits; of a task its deadline. */
  on: IsoDateSchema.nullable(),
  /** The same in words: "6 ngày làm việc", "quá hạn 6 ngày làm việc". */
  age: z.string(),
  title: z.string(),
  /** Somebody's words, shown as such. */
  quote: z.string().nullable(),
  note: z.string(),
  href: z.string(),
  isIllustrative: z.boolean(),
  /** It presses: its day is past. */
  isLate: z.boolean(),
});
export type Item = z.infer<typeof Item>;

const Due = z.object({ id: Id, title: z.string(), lead: z.string(), age: z.string(), dueOn: IsoDateSchema });

const Broken = z.object({
  ref: z.object({ kind: z.enum(['figure', 'directive']), id: Id }),
  title: z.string(),
  quote: z.string().nullable(),
  /** The stages that this reader may see; one left out is missing. */
  knots: z.partialRecord(z.enum(stages), z.enum(knotStates)),
  missing: z.array(z.enum(stages)),
  contradicted: z.int(),
  /** Where the thread ends before a publication; null where it reaches one. */
  stopsAt: z.enum(stages).nullable(),
});
export type Broken = z.infer<typeof Broken>;

export const Desk = z
  .object({
    today: IsoDateSchema,
    /** null: there is no conference yet. */
    conference: DeskConference.nullable(),
    /** `report`: what a journalist may take up, newest first; else what waits, oldest first. */
    section: z.enum(['waiting', 'report']),
    /** At most fifty; `total` counts all. */
    items: z.array(Item),
    total: z.int(),
    /** null: not for this role. */
    dueSoon: z.object({ total: z.int(), tasks: z.array(Due) }).nullable(),
    broken: z.array(Broken),
  })
  .openapi('Desk');
export type Desk = z.infer<typeof Desk>;

export const getDesk = createRoute({
  method: 'get',
  path: '/api/desk',
  tags: ['thread'],
  summary: 'What waits for whoever is signed in, the next conference with its clocks, and broken threads',
  responses: answers(Desk),
});
