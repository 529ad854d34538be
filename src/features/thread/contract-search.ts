import { createRoute, z } from '@hono/zod-openapi';
import { foundKinds } from '#base/found.ts';
import { knotStates } from '#base/knot.ts';
import { answers, Id, IsoDateSchema } from '#platform/http/contract.ts';

const Kind = z.enum(foundKinds);
const Span = z.object({ from: z.int(), to: z.int() });

const Find = z
  .object({
    kind: Kind,
    id: Id,
    title: z.string(),
    titleMarks: z.array(Span),
    /** The title is somebody's words. */
    isQuote: z.boolean(),
    caption: z.string(),
    captionMarks: z.array(Span),
    /** Where the words stand, when the title does not show them all: a piece of the original, which begins there at `at`. */
    snippet: z
      .object({
        text: z.string(),
        at: z.int(),
        marks: z.array(Span),
        hasMoreBefore: z.boolean(),
        hasMoreAfter: z.boolean(),
      })
      .nullable(),
    on: IsoDateSchema.nullable(),
    /** Of what is a knot of the thread, and so has one; null elsewhere. */
    state: z.enum(knotStates).nullable(),
    isIllustrative: z.boolean(),
    href: z.string(),
  })
  .openapi('Find');
export type Find = z.infer<typeof Find>;

export const Finds = z
  .object({
    finds: z.array(Find),
    /** How many there are of each kind, the kind of the best find first. */
    counts: z.array(z.object({ kind: Kind, count: z.int() })),
    /** More was found than is ranked: only the newest 5,000 are. */
    isCut: z.boolean(),
    /** Nothing has all the words; these titles come near. */
    isNear: z.boolean(),
  })
  .openapi('Finds');
export type Finds = z.infer<typeof Finds>;

const Q = z.string().trim().max(200);
const tags = ['thread'];

export const quickSearch = createRoute({
  method: 'get',
  path: '/api/search/quick',
  tags,
  summary: 'The best finds of each kind, while somebody types',
  request: { query: z.object({ q: Q }) },
  responses: answers(Finds),
});

export const PAGE_OF_FINDS = 20;

export const search = createRoute({
  method: 'get',
  path: '/api/search',
  tags,
  summary: 'Everything found that one may see, the best first, twenty a page',
  description:
    'Words without diacritics, phrases in quotation marks; the last word may be unfinished. What one may not see is not found.',
  request: {
    query: z.object({
      q: Q,
      kind: Kind.optional(),
      page: z.coerce.number().int().min(1).max(250).default(1),
    }),
  },
  responses: answers(Finds),
});
