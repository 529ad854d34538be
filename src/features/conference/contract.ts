import { createRoute, z } from '@hono/zod-openapi';
import { conferenceFormats, conferenceKinds, participantRoles } from '#features/sources/kinds.ts';
import { answers, ById, Id, IsoDateSchema, json } from '#platform/http/contract.ts';
import { tiers } from './places.ts';

export const conferenceErrorCodes = [
  'conference_not_found',
  'conference_exists',
  'conference_in_use',
  'organiser_not_then',
  'reviews_a_year_to_come',
  'plans_before_it_reviews',
  'not_allowed_conference',
  'not_allowed_preparing',
  'point_not_found',
  'point_exists',
  'point_in_use',
  'central_point_exists',
  'body_not_then',
  'unknown_body',
  'accept_conference_first',
  'participant_not_found',
  'participant_exists',
  'participant_in_use',
  'point_of_another_conference',
  'person_of_another_conference',
  'programme_item_not_found',
  'programme_full',
] as const;

const line = z.string().trim().min(1).max(500);
const year = z.number().int().min(1945).max(2200);
const tags = ['conference'];

export const BodyRef = z.object({ id: Id, name: z.string(), nameEn: z.string() }).openapi('BodyThen');
export type BodyRef = z.infer<typeof BodyRef>;

const essentials = {
  id: Id,
  kind: z.enum(conferenceKinds),
  name: z.string(),
  edition: z.number().int().nullable(),
  heldOn: IsoDateSchema,
  organiser: BodyRef,
  format: z.enum(conferenceFormats),
  reviewsYear: year.nullable(),
  plansYear: year.nullable(),
  isIllustrative: z.boolean(),
};

export const ConferenceLine = z
  .object({ ...essentials, points: z.number().int() })
  .openapi('ConferenceLine', { description: 'A conference in a list, with how many points it joins' });
export type ConferenceLine = z.infer<typeof ConferenceLine>;

export const Clock = z
  .object({
    dueOn: IsoDateSchema,
    workingDays: z.number().int(),
    legalBasis: z.string(),
    isConfirmed: z.boolean(),
    /** From today; null once the day has passed. */
    workingDaysLeft: z.number().int().nullable(),
  })
  .openapi('LegalClock', {
    description: 'A legal time limit: the last day, and how many working days it is away',
  });
export type Clock = z.infer<typeof Clock>;

export const Point = z
  .object({
    id: Id,
    tier: z.enum(tiers),
    body: BodyRef,
    /** What the body has become since the day of the conference; empty while it still stands. */
    nowPartOf: z.array(BodyRef),
    headCount: z.number().int().nullable(),
  })
  .openapi('ConferencePoint');
export type Point = z.infer<typeof Point>;

export const Participant = z
  .object({
    id: Id,
    personId: Id,
    name: z.string(),
    role: z.enum(participantRoles),
    /** As the sources write them, on that day. */
    titles: z.array(z.string()),
    pointId: Id.nullable(),
    isIllustrative: z.boolean(),
  })
  .openapi('ConferenceParticipant');
export type Participant = z.infer<typeof Participant>;

export const ProgrammeItem = z
  .object({
    id: Id,
    ordinal: z.number().int(),
    title: z.string(),
    startsAt: z.string().nullable(),
    minutes: z.number().int().nullable(),
    participantId: Id.nullable(),
    isIllustrative: z.boolean(),
  })
  .openapi('ProgrammeItem');
export type ProgrammeItem = z.infer<typeof ProgrammeItem>;

/** A source and what it proves of the conference: which facts, and the words it names the conference by. */
export const Evidence = z
  .object({
    sourceId: Id,
    title: z.string(),
    outlet: z.string().nullable(),
    publishedOn: IsoDateSchema.nullable(),
    isIllustrative: z.boolean(),
    /** Where in the source the conference itself is named; null when it only names points or people. */
    quote: z.string().nullable(),
    fromAt: z.number().int(),
    points: z.number().int(),
    people: z.number().int(),
  })
  .openapi('ConferenceEvidence');
export type Evidence = z.infer<typeof Evidence>;

export const Conference = z
  .object({
    ...essentials,
    theme: z.string().nullable(),
    place: z.string().nullable(),
    clocks: z.object({ invitation: Clock.nullable(), notice: Clock.nullable() }),
    /** Working days from today to the conference; null once its day has passed. */
    workingDaysLeft: z.number().int().nullable(),
    points: z.array(Point),
    people: z.array(Participant),
    programme: z.array(ProgrammeItem),
    evidence: z.array(Evidence),
    /** How many provinces stood on that day, each of which may have a point. */
    provincesThen: z.number().int(),
  })
  .openapi('Conference');
export type Conference = z.infer<typeof Conference>;

/** What a person may give of a conference; what is not known is left out. */
const details = {
  name: line,
  kind: z.enum(conferenceKinds).optional(),
  format: z.enum(conferenceFormats),
  edition: z.number().int().positive().max(1000).optional(),
  theme: z.string().trim().max(1000).optional(),
  place: z.string().trim().max(500).optional(),
  reviewsYear: year.optional(),
  plansYear: year.optional(),
};

export const ConferenceInput = z.object({ ...details, heldOn: IsoDateSchema, organiserId: Id });
export type ConferenceInput = z.infer<typeof ConferenceInput>;
export const ConferenceDetailsInput = z.object(details);
export type ConferenceDetailsInput = z.infer<typeof ConferenceDetailsInput>;
export const PointInput = z.object({ bodyId: Id, tier: z.enum(tiers) });
export type PointInput = z.infer<typeof PointInput>;
export const ParticipantInput = z.object({
  name: line,
  titles: z.array(line).max(10),
  role: z.enum(participantRoles),
  pointId: Id.nullable(),
});
export type ParticipantInput = z.infer<typeof ParticipantInput>;
export const ProgrammeItemInput = z.object({
  title: line,
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time')
    .nullable(),
  minutes: z.number().int().positive().max(1440).nullable(),
  participantId: Id.nullable(),
});
export type ProgrammeItemInput = z.infer<typeof ProgrammeItemInput>;

export const listConferences = createRoute({
  method: 'get',
  path: '/api/conferences',
  tags,
  summary: 'Conferences, the next one first, then back through the years',
  request: { query: z.object({ before: IsoDateSchema.optional() }) },
  responses: answers(z.array(ConferenceLine)),
});

export const getConference = createRoute({
  method: 'get',
  path: '/api/conferences/{id}',
  tags,
  summary: 'One conference: head, legal clocks, points, people, programme, evidence',
  request: { params: ById },
  responses: answers(Conference),
});

export const addConference = createRoute({
  method: 'post',
  path: '/api/conferences',
  tags,
  summary: 'Opens the dossier of a conference',
  request: { body: json(ConferenceInput) },
  responses: answers(z.object({ id: Id })),
});

export const mendConference = createRoute({
  method: 'post',
  path: '/api/conferences/{id}/mend',
  tags,
  summary: 'Mends what is said of a conference; day and organiser stay',
  request: { params: ById, body: json(ConferenceDetailsInput) },
  responses: answers(z.object({ id: Id })),
});

export const removeConference = createRoute({
  method: 'post',
  path: '/api/conferences/{id}/remove',
  tags,
  summary: 'Removes a dossier on which nothing rests yet',
  request: { params: ById },
  responses: answers(z.object({ id: Id })),
});

export const addPoint = createRoute({
  method: 'post',
  path: '/api/conferences/{id}/points',
  tags,
  summary: 'Joins one point',
  request: { params: ById, body: json(PointInput) },
  responses: answers(z.object({ id: Id })),
});

export const generatePoints = createRoute({
  method: 'post',
  path: '/api/conferences/{id}/points/generate',
  tags,
  summary: 'Joins the central point and every province that stood on the day',
  request: { params: ById },
  responses: answers(z.object({ added: z.number().int() })),
});

export const removePoint = createRoute({
  method: 'post',
  path: '/api/points/{id}/remove',
  tags,
  summary: 'Takes a point out',
  request: { params: ById },
  responses: answers(z.object({ id: Id })),
});

export const addParticipant = createRoute({
  method: 'post',
  path: '/api/conferences/{id}/participants',
  tags,
  summary: 'Adds a person with the titles of the day',
  request: { params: ById, body: json(ParticipantInput) },
  responses: answers(z.object({ id: Id })),
});

export const removeParticipant = createRoute({
  method: 'post',
  path: '/api/participants/{id}/remove',
  tags,
  summary: 'Takes a person out',
  request: { params: ById },
  responses: answers(z.object({ id: Id })),
});

export const addProgrammeItem = createRoute({
  method: 'post',
  path: '/api/conferences/{id}/programme',
  tags,
  summary: 'Adds a line at the end of the programme',
  request: { params: ById, body: json(ProgrammeItemInput) },
  responses: answers(z.object({ id: Id })),
});

export const moveProgrammeItem = createRoute({
  method: 'post',
  path: '/api/programme-items/{id}/move',
  tags,
  summary: 'Moves a line of the programme to another place, counted from 1',
  request: { params: ById, body: json(z.object({ to: z.number().int().positive() })) },
  responses: answers(z.object({ id: Id })),
});

export const removeProgrammeItem = createRoute({
  method: 'post',
  path: '/api/programme-items/{id}/remove',
  tags,
  summary: 'Takes a line out of the programme; the others close up',
  request: { params: ById },
  responses: answers(z.object({ id: Id })),
});
