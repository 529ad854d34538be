import { createRoute, z } from '@hono/zod-openapi';
import { speechKinds } from '#features/floor/kinds.ts';
import { directiveFields, resolutionKinds } from '#features/sources/kinds.ts';
import { answers, ById, Id, IsoDateSchema, json } from '#platform/http/contract.ts';

export const conclusionsErrorCodes = [
  'directive_needs_speaker',
  'directive_needs_conference',
  'directive_in_use',
  'legal_basis_in_use',
  'notice_number_malformed',
  'notice_before_conference',
  'notice_in_the_future',
  'notice_source_not_found',
  'not_allowed_notice',
] as const;

export const Directive = z
  .object({
    id: Id,
    number: z.number().int(),
    quote: z.string(),
    field: z.enum(directiveFields),
    basis: z.object({ name: z.string(), kind: z.enum(resolutionKinds) }).nullable(),
    speech: z.object({ id: Id, kind: z.enum(speechKinds) }),
    speaker: z.object({
      name: z.string(),
      nameEn: z.string(),
      titles: z.array(z.string()),
      isIllustrative: z.boolean(),
    }),
    /** Where its words stand, oldest publication first. */
    citations: z.array(
      z.object({
        sourceId: Id,
        fromAt: z.number().int(),
        title: z.string(),
        outlet: z.string().nullable(),
        publishedOn: IsoDateSchema.nullable(),
        isIllustrative: z.boolean(),
      }),
    ),
  })
  .openapi('Directive');
export type Directive = z.infer<typeof Directive>;

export const ConclusionNotice = z
  .object({
    number: z.string(),
    issuedOn: IsoDateSchema,
    sourceId: Id.nullable(),
    isIllustrative: z.boolean(),
  })
  .openapi('ConclusionNotice');
export type ConclusionNotice = z.infer<typeof ConclusionNotice>;

export const Conclusions = z
  .object({
    conference: z.object({ id: Id, name: z.string(), heldOn: IsoDateSchema, isIllustrative: z.boolean() }),
    /** null: only its number and date may be noted once it is issued. */
    notice: ConclusionNotice.nullable(),
    /** null: no rule in force on that day is recorded. */
    clock: z
      .object({
        dueOn: IsoDateSchema,
        workingDays: z.number().int(),
        legalBasis: z.string(),
        isConfirmed: z.boolean(),
      })
      .nullable(),
    state: z.enum(['not_yet_held', 'waiting', 'overdue', 'in_time', 'late']).nullable(),
    /** Working days from today to the legal date, or between it and the day of issue; never negative. */
    workingDays: z.number().int(),
    directives: z.array(Directive),
  })
  .openapi('Conclusions', { description: 'What one conference concluded' });
export type Conclusions = z.infer<typeof Conclusions>;

export const NoticeInput = z.object({
  number: z.string().trim().min(1).max(60),
  issuedOn: IsoDateSchema,
  sourceId: Id.nullable(),
});
export type NoticeInput = z.infer<typeof NoticeInput>;

export const listDirectives = createRoute({
  method: 'get',
  path: '/api/directives',
  tags: ['conclusions'],
  summary: 'Directives by conference, latest conference first, twenty conferences at a time',
  request: { query: z.object({ before: IsoDateSchema.optional() }) },
  responses: answers(z.array(Conclusions)),
});

export const getConclusions = createRoute({
  method: 'get',
  path: '/api/conferences/{id}/conclusions',
  tags: ['conclusions'],
  summary: 'What one conference concluded: directives, the notice, its legal date',
  request: { params: ById },
  responses: answers(Conclusions),
});

export const noteConclusionNotice = createRoute({
  method: 'post',
  path: '/api/conferences/{id}/conclusion-notice',
  tags: ['conclusions'],
  summary: 'Notes that the conclusion notice was issued; again to mend number or date',
  request: { params: ById, body: json(NoticeInput) },
  responses: answers(ConclusionNotice),
});
