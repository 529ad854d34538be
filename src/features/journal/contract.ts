import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '#base/actor.ts';
import { answers, Id, IsoDateSchema } from '#platform/http/contract.ts';

export const journalErrorCodes = ['not_allowed_read_journal'] as const;

export const JournalLine = z
  .object({
    seq: z.int(),
    /** Its place in the sealed order; null while it waits for its seal. */
    position: z.int().nullable(),
    at: z.iso.datetime(),
    who: z.string(),
    /** On whose authority, at that moment; null where nobody's: the program, or somebody not signed in. */
    role: z.enum(roles).nullable(),
    body: z.object({ name: z.string(), nameEn: z.string() }).nullable(),
    act: z.string().openapi({ example: 'task.completed' }),
    /** Title and page where the thing is still there and has them. */
    subject: z
      .object({ kind: z.string(), id: Id, title: z.string().nullable(), href: z.string().nullable() })
      .nullable(),
    /** Of a refusal: why, in the reader's language. */
    reason: z.string().nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .openapi('JournalLine');
export type JournalLine = z.infer<typeof JournalLine>;

const Filter = z.object({
  who: z.string().max(200).optional(),
  act: z.string().max(100).optional(),
  kind: z.string().max(100).optional(),
  /** Days in the ministry's zone, both counted. */
  from: IsoDateSchema.optional(),
  to: IsoDateSchema.optional(),
  text: z.string().max(200).optional(),
});
export type Filter = z.infer<typeof Filter>;

export const PAGE_SIZE = 100;

export const listJournal = createRoute({
  method: 'get',
  path: '/api/journal',
  tags: ['journal'],
  summary: 'A page of the record, the newest first',
  request: {
    /** `after`: the `next` of the page before. */
    query: Filter.extend({
      after: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z_\d{1,15}$/)
        .optional(),
    }),
  },
  responses: answers(z.object({ lines: z.array(JournalLine), next: z.string().nullable() })),
});

export const readChoices = createRoute({
  method: 'get',
  path: '/api/journal/choices',
  tags: ['journal'],
  summary: 'Whom, which acts and which kinds of things the record names',
  responses: answers(
    z.object({ who: z.array(z.string()), acts: z.array(z.string()), kinds: z.array(z.string()) }),
  ),
});

export const readSeal = createRoute({
  method: 'get',
  path: '/api/journal/seal',
  tags: ['journal'],
  summary: 'The last seal with its head, and what waits for the next',
  responses: answers(
    z.object({
      seal: z
        .object({
          number: z.int(),
          /** SHA-256 in hexadecimal; it stands for every line up to `position`. */
          head: z.string(),
          sealedAt: z.iso.datetime(),
          position: z.int(),
        })
        .nullable(),
      unsealed: z.int(),
    }),
  ),
});

export const exportJournal = createRoute({
  method: 'get',
  path: '/api/journal/csv',
  tags: ['journal'],
  summary: 'Every line that the filter leaves, as CSV',
  request: { query: Filter },
  responses: {
    ...answers(z.unknown()),
    200: {
      description: 'OK',
      content: { 'text/csv': { schema: z.string() } },
    },
  },
});
