import { createRoute, z } from '@hono/zod-openapi';
import { activityKinds, activityLevels } from '#features/register/kinds.ts';
import { qualifiers } from '#features/sources/kinds.ts';
import { answers, ById, Id, IsoDateSchema, json } from '#platform/http/contract.ts';
import { verdicts } from './claim.ts';

export const figuresErrorCodes = [
  'figure_not_found',
  'claim_not_found',
  'indicator_not_found',
  'indicator_known',
  'figure_known',
  'period_ends_early',
  'not_allowed_to_keep_figures',
] as const;

/** Records of one page of the table under a figure. */
export const PAGE_SIZE = 12;
/** Up to here a figure is drawn as one square a record; beyond, as bars. */
export const MOST_SQUARES = 400;

const Span = z.object({ from: z.int(), to: z.int() });
const Days = z.object({ from: IsoDateSchema, to: IsoDateSchema });
const Stated = z.object({ value: z.number(), qualifier: z.enum(qualifiers) });

/** A figure in one line: what was counted beside what is claimed. */
export const FigureLine = z
  .object({
    id: Id,
    indicatorId: Id,
    name: z.string().openapi({ example: 'Hoạt động đối ngoại của lãnh đạo chủ chốt' }),
    nameEn: z.string(),
    unit: z.string().openapi({ example: 'hoạt động' }),
    unitEn: z.string(),
    /** The indicator of which this one is a part; null for a whole. */
    partOfId: Id.nullable(),
    /** "2024", or the name people give a longer span. */
    label: z.string(),
    period: Days,
    cutOff: IsoDateSchema,
    counted: z.int(),
    /** The value sources state; null while none does. */
    claimed: Stated.nullable(),
    claimCount: z.int(),
    /** Values of sources that the register contradicts, each once. */
    disagreeing: z.array(Stated),
    isContradicted: z.boolean(),
  })
  .openapi('FigureLine');
export type FigureLine = z.infer<typeof FigureLine>;

/** A value as one source states it, in the sentence where it stands. */
export const ClaimShown = z
  .object({
    id: Id,
    value: z.number(),
    qualifier: z.enum(qualifiers),
    unit: z.string(),
    subject: z.string(),
    /** As the source says it; empty when it says none. */
    period: z.string(),
    /** null: tied to no figure yet. */
    verdict: z.enum(verdicts).nullable(),
    figureId: Id.nullable(),
    figureLabel: z.string().nullable(),
    passages: z.array(
      z.object({
        sourceId: Id,
        sourceTitle: z.string(),
        outlet: z.string().nullable(),
        publishedOn: IsoDateSchema.nullable(),
        isIllustrative: z.boolean(),
        /** The sentence around the quoted words, letter for letter. */
        sentence: z.string(),
        marks: z.array(Span),
      }),
    ),
  })
  .openapi('ClaimShown');
export type ClaimShown = z.infer<typeof ClaimShown>;

export const listFigures = createRoute({
  method: 'get',
  path: '/api/figures',
  tags: ['figures'],
  summary: 'Figures by period, counted and claimed side by side; claims tied to none',
  responses: answers(
    z
      .object({
        figures: z.array(FigureLine),
        /** With the figure that the words point at; null where nothing does. */
        unattached: z.array(ClaimShown.extend({ suggestedFigureId: Id.nullable() })),
      })
      .openapi('FigureList'),
  ),
});

const Part = z.object({
  indicatorId: Id,
  name: z.string(),
  nameEn: z.string(),
  /** Its own figure over the same period; null where none was opened. */
  figureId: Id.nullable(),
  counted: z.int(),
});

export const Square = z.object({
  id: Id,
  code: z.string(),
  title: z.string(),
  endedOn: IsoDateSchema,
  /** Index into `parts`; null: of none of them. */
  part: z.int().nullable(),
});

export const FigureSheet = FigureLine.extend({
  counts: z.object({ kinds: z.array(z.enum(activityKinds)), levels: z.array(z.enum(activityLevels)) }),
  wholeFigure: z.object({ id: Id, name: z.string(), nameEn: z.string(), counted: z.int() }).nullable(),
  parts: z.array(Part),
  /** One a counted record; empty when there are more than 400. */
  squares: z.array(Square),
  /** Records of the same kind that ended after the cut-off, by the end of that calendar year: not counted. */
  leftOut: z.array(Square.omit({ part: true })),
  claims: z.array(ClaimShown),
  /** Every figure of the indicator over a reporting year, oldest first; this one among them. */
  years: z.array(FigureLine),
  /** At least one counted record was invented for the demonstration. */
  isIllustrative: z.boolean(),
  /** true: the reporting year has not closed, the count may still move. */
  isOpen: z.boolean(),
}).openapi('FigureSheet');
export type FigureSheet = z.infer<typeof FigureSheet>;

export const readFigure = createRoute({
  method: 'get',
  path: '/api/figures/{id}',
  tags: ['figures'],
  summary: 'One figure as a proof: formula, records, claims, verdicts, years',
  request: { params: ById },
  responses: answers(FigureSheet),
});

export const Record = z.object({
  id: Id,
  code: z.string().openapi({ example: 'HĐ-2024-001' }),
  title: z.string(),
  kind: z.enum(activityKinds),
  endedOn: IsoDateSchema,
  body: z.object({ name: z.string(), nameEn: z.string() }),
  basis: z.string(),
  isIllustrative: z.boolean(),
});

export const listFigureRecords = createRoute({
  method: 'get',
  path: '/api/figures/{id}/records',
  tags: ['figures'],
  summary: 'The records that the figure counts, by end date',
  request: {
    params: ById,
    query: z.object({ page: z.coerce.number().int().min(0).max(100_000).default(0) }),
  },
  responses: answers(
    z
      .object({ records: z.array(Record), total: z.int(), page: z.int(), pageSize: z.int() })
      .openapi('FigureRecords'),
  ),
});

export const attachClaim = createRoute({
  method: 'post',
  path: '/api/claims/{id}/figure',
  tags: ['figures'],
  summary: 'Says which figure a claim is about; null unties it',
  request: { params: ById, body: json(z.object({ figureId: Id.nullable() })) },
  responses: answers(ClaimShown),
});
