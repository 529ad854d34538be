import { createRoute, z } from '@hono/zod-openapi';
import { answers, ById, Id, IsoDateSchema } from '#platform/http/contract.ts';
import { speechKinds } from './kinds.ts';

export const floorErrorCodes = ['speech_in_use'] as const;

export const SpokenWords = z
  .object({
    sourceId: Id,
    title: z.string(),
    outlet: z.string().nullable(),
    publishedOn: IsoDateSchema.nullable(),
    isIllustrative: z.boolean(),
    quotes: z.array(z.object({ quote: z.string(), fromAt: z.number().int() })),
  })
  .openapi('SpokenWords', { description: 'What one source quotes of a speech, in the order of its text' });
export type SpokenWords = z.infer<typeof SpokenWords>;

export const Speech = z
  .object({
    id: Id,
    kind: z.enum(speechKinds),
    speaker: z.object({
      name: z.string(),
      nameEn: z.string(),
      titles: z.array(z.string()),
      isIllustrative: z.boolean(),
    }),
    words: z.array(SpokenWords),
  })
  .openapi('Speech');
export type Speech = z.infer<typeof Speech>;

export const listSpeeches = createRoute({
  method: 'get',
  path: '/api/conferences/{id}/speeches',
  tags: ['floor'],
  summary: 'Who spoke at a conference, and the words that sources quote',
  request: { params: ById },
  responses: answers(z.array(Speech)),
});
