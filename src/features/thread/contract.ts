import { createRoute, z } from '@hono/zod-openapi';
import { knotKinds, knotStates, stages } from '#base/knot.ts';
import { answers, Id, IsoDateSchema } from '#platform/http/contract.ts';

export const threadErrorCodes = ['knot_not_found', 'not_allowed_knot'] as const;

const KnotKind = z.enum(knotKinds);
const Ref = z.object({ kind: KnotKind, id: Id });

const Knot = Ref.extend({
  state: z.enum(knotStates),
  on: IsoDateSchema.nullable(),
  caption: z.string(),
  title: z.string(),
  note: z.string(),
  value: z.number().nullable(),
  quote: z.string().nullable(),
  isIllustrative: z.boolean(),
  href: z.string(),
}).openapi('Knot');

const Stretch = z.object({
  stage: z.enum(stages),
  state: z.enum(['present', 'gap', 'before', 'ahead', 'withheld']),
  knots: z.array(Knot),
});

/** The nine stages from source to publication, with their knots, and the ties between these. */
export const Thread = z
  .object({
    origin: Ref,
    line: z.array(Stretch).length(stages.length),
    edges: z.array(z.object({ from: Ref, to: Ref })),
    tally: z.object({
      complete: z.number().int(),
      waiting: z.number().int(),
      missing: z.number().int(),
      contradicted: z.number().int(),
    }),
    /** The thread is longer than a person walks; what is shown is its beginning. */
    isCut: z.boolean(),
  })
  .openapi('Thread');
export type Thread = z.infer<typeof Thread>;

const Span = z.object({ from: z.number().int(), to: z.number().int() });

/** An opened knot: its facts, and what each source says, with the quoted words as offsets within the paragraph. */
export const Sheet = z
  .object({
    knot: Knot,
    facts: z.array(
      z.object({
        label: z.string(),
        value: z.string(),
        note: z.string().optional(),
        href: z.string().optional(),
      }),
    ),
    passages: z.array(
      z.object({
        sourceId: Id,
        sourceTitle: z.string(),
        outlet: z.string().nullable(),
        publishedOn: IsoDateSchema.nullable(),
        isIllustrative: z.boolean(),
        quotes: z.array(z.object({ fromAt: z.number().int(), toAt: z.number().int(), quote: z.string() })),
        paragraphs: z.array(z.object({ number: z.number().int(), text: z.string(), marks: z.array(Span) })),
      }),
    ),
  })
  .openapi('Sheet');
export type Sheet = z.infer<typeof Sheet>;

const tags = ['thread'];

export const getThread = createRoute({
  method: 'get',
  path: '/api/thread/{kind}/{id}',
  tags,
  summary: 'The whole thread that an object belongs to, both ways',
  request: { params: Ref },
  responses: answers(Thread),
});

export const openKnot = createRoute({
  method: 'get',
  path: '/api/thread/{kind}/{id}/sheet',
  tags,
  summary: 'One knot opened: its facts and the passages it rests on',
  description:
    'Of a source, the passages that the knot named by via… rests on: the words through which the thread runs.',
  request: { params: Ref, query: z.object({ viaKind: KnotKind.optional(), viaId: Id.optional() }) },
  responses: answers(Sheet),
});
