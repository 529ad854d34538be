import { createRoute, z } from '@hono/zod-openapi';
import { answers, ById, Id, IsoDateSchema, json } from '#platform/http/contract.ts';
import { activityKinds, activityLevels } from './kinds.ts';

export const registerErrorCodes = [
  'not_allowed_register',
  'register_not_for_you',
  'activity_not_found',
  'activity_in_use',
  'activity_body_unknown',
  'activity_not_ended',
  'activity_outside_its_body',
  'activity_ends_before_it_starts',
] as const;

export const ActivityKind = z.enum(activityKinds);
export const ActivityLevel = z.enum(activityLevels);

const named = { name: z.string(), nameEn: z.string() };

/** A record of the register as a row of the list. */
export const ActivityLine = z
  .object({
    id: Id,
    code: z.string().openapi({ example: 'HĐ-2024-007' }),
    kind: ActivityKind,
    level: ActivityLevel,
    title: z.string(),
    partner: z.string().nullable(),
    startedOn: IsoDateSchema,
    endedOn: IsoDateSchema,
    /** The body that keeps the record, by the name it had then. */
    body: z.object({ id: Id, ...named }),
    basis: z.string(),
    isIllustrative: z.boolean(),
    /** Whoever asks may take it back. */
    mayRemove: z.boolean(),
  })
  .openapi('Activity');
export type ActivityLine = z.infer<typeof ActivityLine>;

const words = (most: number) => z.string().trim().min(1).max(most);

export const NewActivity = z.object({
  kind: ActivityKind,
  level: ActivityLevel,
  title: words(500),
  partner: words(200).nullable(),
  startedOn: IsoDateSchema,
  endedOn: IsoDateSchema,
  bodyId: Id,
  basis: words(300),
});
export type NewActivity = z.infer<typeof NewActivity>;

/** `kind=agreement&kind=visit_out`: one or several of the same name. */
const several = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(one).optional(),
  );

/** Narrows list and sums alike. An activity belongs where it ended; both days are counted. */
const Filter = z.object({
  kind: several(ActivityKind),
  level: several(ActivityLevel),
  from: IsoDateSchema.optional(),
  to: IsoDateSchema.optional(),
  text: z.string().max(200).optional(),
});
export type Filter = z.infer<typeof Filter>;

export const PAGE_SIZE = 100;

export const listActivities = createRoute({
  method: 'get',
  path: '/api/activities',
  tags: ['register'],
  summary: 'A page of the register, the last ended first',
  request: {
    /** `after`: the `next` of the page before. */
    query: Filter.extend({
      after: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
        .optional(),
    }),
  },
  responses: answers(z.object({ activities: z.array(ActivityLine), next: z.string().nullable() })),
});

export const sumActivities = createRoute({
  method: 'get',
  path: '/api/activities/sums',
  tags: ['register'],
  summary: 'How many records of each kind a filter leaves, and the years there are',
  request: { query: Filter },
  responses: answers(
    z.object({
      total: z.int(),
      byKind: z.record(ActivityKind, z.int()),
      /** The calendar years in which records ended, whatever the filter, the latest first. */
      years: z.array(z.int()),
      /** The reporting years that have records or may have, the latest first; both days counted. */
      reportingYears: z.array(z.object({ year: z.int(), from: IsoDateSchema, to: IsoDateSchema })),
    }),
  ),
});

/** Under which bodies whoever asks may enter a record of that day. */
export const listKeptBodies = createRoute({
  method: 'get',
  path: '/api/activities/bodies',
  tags: ['register'],
  summary: 'The bodies whose record one may keep',
  request: { query: z.object({ on: IsoDateSchema }) },
  responses: answers(z.array(z.object({ id: Id, ...named }))),
});

export const addActivity = createRoute({
  method: 'post',
  path: '/api/activities',
  tags: ['register'],
  summary: 'Enters one activity',
  request: { body: json(NewActivity) },
  responses: answers(ActivityLine),
});

export const removeActivity = createRoute({
  method: 'delete',
  path: '/api/activities/{id}',
  tags: ['register'],
  summary: 'Takes back a record',
  request: { params: ById },
  responses: answers(z.object({ id: Id })),
});

/** An agreement concluded or an international role held, as sources report it. */
export const Achievement = z
  .object({
    id: Id,
    kind: z.enum(['agreement', 'role_held']),
    name: z.string(),
    sources: z.array(z.object({ id: Id, title: z.string(), quote: z.string(), fromAt: z.int() })),
  })
  .openapi('Achievement');

export const listAchievements = createRoute({
  method: 'get',
  path: '/api/achievements',
  tags: ['register'],
  summary: 'Agreements and international roles that sources report',
  responses: answers(z.array(Achievement)),
});
