import { createRoute, z } from '@hono/zod-openapi';
import { qualifiers } from '#features/sources/kinds.ts';
import { answers, ById, Id, IsoDateSchema, json } from '#platform/http/contract.ts';
import { bases, metrics, standings } from './number.ts';
import { paragraphKinds } from './paragraph.ts';

export const reviewErrorCodes = [
  'review_not_found',
  'paragraph_not_found',
  'number_not_found',
  'number_not_offered',
  'number_has_no_value',
  'number_unquestioned',
  'review_known',
  'not_allowed_to_read_reviews',
  'not_allowed_to_write_reviews',
] as const;

const Name = z.string().regex(/^[a-z0-9-]{1,200}$/);
const Bilingual = z.object({ name: z.string(), nameEn: z.string() });
/** [R3] `[[name]]` stands for a live number. */
const Text = z.string().max(20_000);

/** On what a number rests: which records, whose words, or which states of tasks. */
const Note = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('counted'),
    figureId: Id,
    of: Bilingual,
    label: z.string(),
    cutOff: IsoDateSchema,
    counted: z.int(),
    parts: z.array(Bilingual.extend({ counted: z.int() })),
    isIllustrative: z.boolean(),
    /** What sources state of the same thing. */
    claims: z.array(
      z.object({
        value: z.number(),
        qualifier: z.enum(qualifiers),
        verdict: z.enum(['agrees', 'consistent', 'disagrees', 'not_counted']),
        outlet: z.string().nullable(),
        quote: z.string(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('claimed'),
    figureId: Id,
    of: Bilingual,
    label: z.string(),
    qualifier: z.enum(qualifiers),
    /** null: the claim was withdrawn. */
    source: z
      .object({
        id: Id,
        outlet: z.string().nullable(),
        publishedOn: IsoDateSchema.nullable(),
        quote: z.string(),
      })
      .nullable(),
    counted: z.int(),
  }),
  z.object({
    kind: z.literal('tasks'),
    metric: z.enum(metrics),
    on: IsoDateSchema,
    conferenceHeldOn: IsoDateSchema.nullable(),
    states: z.object({
      done_in_time: z.int(),
      done_late: z.int(),
      open_in_time: z.int(),
      open_overdue: z.int(),
    }),
  }),
]);
export type Note = z.infer<typeof Note>;

const LiveNumber = z.object({
  name: Name,
  taken: z.number(),
  takenAt: z.iso.datetime(),
  /** What the record says now; null: nothing any more. */
  current: z.number().nullable(),
  /** Values that speak against the taken one, each once. */
  others: z.array(z.number()),
  standing: z.enum(standings),
  keptReason: z.string().nullable(),
  note: Note,
  /** [R4] Shared by numbers of one evidence; the head is the first of them. */
  noteNumber: z.int(),
  isNoteHead: z.boolean(),
});
export type LiveNumber = z.infer<typeof LiveNumber>;

const Paragraph = z.object({ id: Id, kind: z.enum(paragraphKinds), text: Text });
export type Paragraph = z.infer<typeof Paragraph>;

const DirectiveRow = z.object({
  id: Id,
  quote: z.string(),
  assigned: z.int(),
  done: z.int(),
  overdue: z.int(),
});

const Conference = z.object({ id: Id, name: z.string(), heldOn: IsoDateSchema });

const Checks = z.object({
  due: z.array(
    z.union([
      z.object({ kind: z.enum(['stale', 'contradicted', 'lost']), number: Name }),
      z.object({ kind: z.literal('empty'), paragraph: Id }),
    ]),
  ),
  notable: z.array(
    z.union([
      z.object({ kind: z.enum(['provisional', 'illustrative']) }),
      z.object({ kind: z.literal('kept'), number: Name }),
      z.object({ kind: z.enum(['unanswered', 'unsummed']), count: z.int() }),
    ]),
  ),
  passed: z.array(
    z.object({
      kind: z.enum(['evidence', 'fresh', 'sums', 'answered', 'written']),
      part: z.int(),
      whole: z.int(),
    }),
  ),
});

const ReviewLine = z
  .object({
    id: Id,
    year: z.int(),
    title: z.string(),
    body: Bilingual,
    cutOff: IsoDateSchema,
    /** The day by which the report is due, by the rules in force. */
    dueOn: IsoDateSchema,
    conference: Conference.nullable(),
    isIllustrative: z.boolean(),
  })
  .openapi('ReviewLine');
export type ReviewLine = z.infer<typeof ReviewLine>;

export const ReviewSheet = ReviewLine.extend({
  /** Working days to both days, worded in the reader's language; `cutOff` null: the year has closed. */
  deadlines: z.object({ due: z.string(), cutOff: z.string().nullable() }),
  parentBody: z.string().nullable(),
  paragraphs: z.array(Paragraph),
  /** In the order of their note numbers. */
  numbers: z.array(LiveNumber),
  directives: z.array(DirectiveRow),
  checks: Checks,
  mayWrite: z.boolean(),
}).openapi('ReviewSheet');
export type ReviewSheet = z.infer<typeof ReviewSheet>;

export const listReviews = createRoute({
  method: 'get',
  path: '/api/reviews',
  tags: ['reviews'],
  summary: 'Reviews, newest year first, with what is still to be done in each',
  responses: answers(
    z
      .object({
        reviews: z.array(ReviewLine.extend({ due: z.int(), numbers: z.int() })),
        mayWrite: z.boolean(),
        /** For a new one: this year, the reader's own body, and the conferences it may answer. */
        next: z.object({
          year: z.int(),
          bodyId: Id,
          conferences: z.array(Conference.extend({ organiserId: Id })),
        }),
      })
      .openapi('ReviewList'),
  ),
});

export const readReview = createRoute({
  method: 'get',
  path: '/api/reviews/{id}',
  tags: ['reviews'],
  summary: 'A review with its live numbers, their evidence, and the checks',
  request: { params: ById },
  responses: answers(ReviewSheet),
});

export const createReview = createRoute({
  method: 'post',
  path: '/api/reviews',
  tags: ['reviews'],
  summary: 'Begins the review of a year from the outline',
  request: {
    body: json(
      z.object({
        year: z.int().min(2019).max(2200),
        title: z.string().trim().min(1).max(300),
        bodyId: Id,
        conferenceId: Id.nullable(),
      }),
    ),
  },
  responses: answers(z.object({ id: Id })),
});

export const addParagraph = createRoute({
  method: 'post',
  path: '/api/reviews/{id}/paragraphs',
  tags: ['reviews'],
  summary: 'Adds a paragraph after another; null puts it first',
  request: {
    params: ById,
    body: json(z.object({ afterId: Id.nullable(), kind: z.enum(paragraphKinds), text: Text })),
  },
  responses: answers(z.object({ id: Id })),
});

const ofOne = { params: ById };
const done = answers(z.object({ id: Id }));

export const editParagraph = createRoute({
  method: 'put',
  path: '/api/review-paragraphs/{id}',
  tags: ['reviews'],
  summary: 'Writes a paragraph anew; a live number seen for the first time takes its value now',
  request: { ...ofOne, body: json(z.object({ kind: z.enum(paragraphKinds), text: Text })) },
  responses: done,
});

export const removeParagraph = createRoute({
  method: 'delete',
  path: '/api/review-paragraphs/{id}',
  tags: ['reviews'],
  summary: 'Removes a paragraph',
  request: ofOne,
  responses: done,
});

export const moveParagraph = createRoute({
  method: 'post',
  path: '/api/review-paragraphs/{id}/place',
  tags: ['reviews'],
  summary: 'Puts a paragraph after another; null puts it first',
  request: { ...ofOne, body: json(z.object({ afterId: Id.nullable() })) },
  responses: done,
});

export const takeNumber = createRoute({
  method: 'post',
  path: '/api/reviews/{id}/numbers/{name}/take',
  tags: ['reviews'],
  summary: 'Takes the value that the record has now',
  request: { params: ById.extend({ name: Name }) },
  responses: done,
});

export const keepNumber = createRoute({
  method: 'post',
  path: '/api/reviews/{id}/numbers/{name}/keep',
  tags: ['reviews'],
  summary: 'Keeps the value of the draft against what speaks for another, and says why',
  request: {
    params: ById.extend({ name: Name }),
    body: json(z.object({ reason: z.string().trim().min(1).max(1000) })),
  },
  responses: done,
});

const Offered = z.object({
  name: Name,
  basis: z.enum(bases),
  metric: z.enum(metrics).nullable(),
  figureId: Id.nullable(),
  /** What it is of; null for tasks. */
  of: Bilingual.extend({ unit: z.string(), unitEn: z.string(), label: z.string() }).nullable(),
  value: z.number(),
  qualifier: z.enum(qualifiers).nullable(),
});
export type OfferedNumber = z.infer<typeof Offered>;

export const listOfferedNumbers = createRoute({
  method: 'get',
  path: '/api/reviews/{id}/offered-numbers',
  tags: ['reviews'],
  summary: 'What a paragraph may print as a live number, with its value now',
  request: ofOne,
  responses: answers(z.array(Offered)),
});

export const readReviewPdf = createRoute({
  method: 'get',
  path: '/api/reviews/{id}/pdf',
  tags: ['reviews'],
  summary: 'The review as PDF/A-3b, each live number with a footnote that names its evidence',
  request: ofOne,
  responses: {
    200: {
      description: 'OK',
      content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
});
