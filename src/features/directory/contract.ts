import { createRoute, z } from '@hono/zod-openapi';
import { answers, ById, Id, IsoDateSchema, json } from '#platform/http/contract.ts';
import { bodyKinds } from './kinds.ts';

export const directoryErrorCodes = [
  'body_not_found',
  'body_name_overlaps',
  'person_not_found',
  'not_allowed_directory',
  'office_overlaps',
  'office_taken',
  'office_ends_before_it_starts',
  'office_outside_its_body',
] as const;

export const BodyKind = z.enum(bodyKinds);

/** Half-open: `until` is the first day on which it no longer holds; null is open, or not known. */
const span = { from: IsoDateSchema.nullable(), until: IsoDateSchema.nullable() };
const named = { name: z.string(), nameEn: z.string() };
const OtherBody = z.object({ id: Id, ...named });

/** A body (cơ quan, đơn vị, địa phương) as it was called on a day. */
export const Body = z
  .object({
    id: Id,
    kind: BodyKind,
    /** Of a province, the statistics office's; null where there is none. */
    code: z.string().nullable(),
    parentId: Id.nullable(),
    ...named,
    ...span,
    isIllustrative: z.boolean(),
    /** By the names of their last day. */
    cameFrom: z.array(OtherBody),
    /** By the names of their first day. */
    became: z.array(OtherBody),
  })
  .openapi('Body');
export type Body = z.infer<typeof Body>;

const Office = z.object({
  id: Id,
  title: z.string(),
  titleEn: z.string(),
  /** One person holds it at a time. */
  isSole: z.boolean(),
  ...span,
});

export const Person = z
  .object({
    id: Id,
    name: z.string(),
    isIllustrative: z.boolean(),
    offices: z.array(Office.extend({ body: OtherBody })),
  })
  .openapi('Person');
export type Person = z.infer<typeof Person>;

/** A body opened: its names through time, how it came and went, who held which office on the day. */
export const BodyCard = Body.extend({
  names: z.array(z.object({ ...named, ...span })),
  parent: OtherBody.nullable(),
  successions: z.array(
    z.object({
      on: IsoDateSchema,
      kind: z.enum(['merge', 'split', 'rename', 'transfer']),
      legalBasis: z.string(),
      from: OtherBody,
      to: OtherBody,
    }),
  ),
  holders: z.array(Office.extend({ person: z.object({ id: Id, name: z.string() }) })),
}).openapi('BodyCard');
export type BodyCard = z.infer<typeof BodyCard>;

const On = z.object({ on: IsoDateSchema });

export const listBodies = createRoute({
  method: 'get',
  path: '/api/bodies',
  tags: ['directory'],
  summary: 'The bodies that stand on a day',
  request: { query: On.extend({ kind: BodyKind.optional(), text: z.string().max(200).optional() }) },
  responses: answers(z.array(Body)),
});

export const getBody = createRoute({
  method: 'get',
  path: '/api/bodies/{id}',
  tags: ['directory'],
  summary: 'The card of a body on a day',
  request: { params: ById, query: On },
  responses: answers(BodyCard),
});

export const addBody = createRoute({
  method: 'post',
  path: '/api/bodies',
  tags: ['directory'],
  summary: 'Adds a body',
  request: {
    body: json(
      z.object({
        kind: BodyKind,
        name: z.string().trim().min(1).max(200),
        nameEn: z.string().trim().min(1).max(200),
        parentId: Id.nullable(),
        from: IsoDateSchema.nullable(),
      }),
    ),
  },
  responses: answers(BodyCard),
});

export const listPeople = createRoute({
  method: 'get',
  path: '/api/people',
  tags: ['directory'],
  summary: 'People with the offices they hold on a day',
  request: { query: On.extend({ text: z.string().max(200).optional() }) },
  responses: answers(z.array(Person)),
});

/** The card of a person: every office, oldest first. */
export const getPerson = createRoute({
  method: 'get',
  path: '/api/people/{id}',
  tags: ['directory'],
  summary: 'The card of a person',
  request: { params: ById },
  responses: answers(Person),
});

/** A person of a new name is added with the office. */
export const holdOffice = createRoute({
  method: 'post',
  path: '/api/offices',
  tags: ['directory'],
  summary: 'Gives a person an office from–until',
  request: {
    body: json(
      z.object({
        personName: z.string().trim().min(1).max(100),
        bodyId: Id,
        title: z.string().trim().min(1).max(200),
        titleEn: z.string().trim().min(1).max(200),
        isSole: z.boolean(),
        ...span,
      }),
    ),
  },
  responses: answers(Person),
});
