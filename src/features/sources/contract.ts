import { createRoute, z } from '@hono/zod-openapi';
import { answers, ById, Id, IsoDateSchema, json } from '#platform/http/contract.ts';
import { readFactSchemas } from './contract-facts.ts';
import { type ProposalKind, proposalKinds } from './kinds.ts';
import { LARGEST_FILE } from './limits.ts';

export const sourcesErrorCodes = [
  'source_not_found',
  'may_not_import',
  'no_file_sent',
  'file_empty',
  'file_not_text',
  'file_encoding_unknown',
  'file_too_large',
  'file_marked_secret',
  'file_already_kept',
  'proposal_not_found',
  'may_not_decide',
  'already_decided',
  'not_decided',
  'conference_first',
  'conference_still_needed',
  'kind_not_accepted',
  'fact_incomplete',
  'words_not_in_source',
  'block_not_noise',
] as const;

/** Paths that take more than a JSON body does: the file itself and a little for the form around it. */
export const sourceUploads = {
  '/api/sources': LARGEST_FILE + 100_000,
  '/api/sources/paste': LARGEST_FILE + 100_000,
};

const Moment = z.iso.datetime();
const SpanSchema = z.object({ from: z.number().int(), to: z.number().int() });

export const SourceLine = z
  .object({
    id: Id,
    title: z.string(),
    fileName: z.string(),
    /** null until somebody has accepted who published it */
    outlet: z.string().nullable(),
    authors: z.array(z.string()),
    publishedOn: IsoDateSchema.nullable(),
    importedAt: Moment,
    /** null: brought in by the program (command line, demonstration) */
    importedBy: z.string().nullable(),
    isIllustrative: z.boolean(),
    /** false: no conference of the sector was found in it */
    isRelevant: z.boolean(),
    proposals: z.number().int(),
    decided: z.number().int(),
  })
  .openapi('Source');
export type SourceLine = z.infer<typeof SourceLine>;

export const FactRefSchema = z.object({ kind: z.string(), id: Id });

const proposalBase = z.object({
  id: Id,
  sourceId: Id,
  ordinal: z.number().int(),
  fromAt: z.number().int(),
  toAt: z.number().int(),
  /** the source's text from `fromAt` to `toAt`, UTF-16 units */
  quote: z.string(),
  /** further words that the fact rests on */
  supports: z.array(SpanSchema),
  /** why the reader is unsure; `code` and what it names */
  doubts: z.array(z.object({ code: z.string() }).catchall(z.union([z.string(), z.number()]))),
  isByHand: z.boolean(),
  state: z.enum(['open', 'accepted', 'amended', 'rejected']),
  decidedBy: z.string().nullable(),
  decidedAt: Moment.nullable(),
  /** the facts that now rest on these words */
  cited: z.array(FactRefSchema),
});
const proposalOf = <K extends ProposalKind>(kind: K) =>
  proposalBase.extend({ kind: z.literal(kind), fact: readFactSchemas[kind] });

export const ProposalView = z
  .discriminatedUnion('kind', [
    proposalOf('publication'),
    proposalOf('conference'),
    proposalOf('point'),
    proposalOf('person'),
    proposalOf('figure'),
    proposalOf('agreement'),
    proposalOf('role_held'),
    proposalOf('resolution'),
    proposalOf('partner'),
    proposalOf('directive'),
  ])
  .openapi('Proposal');
export type ProposalView = z.infer<typeof ProposalView>;

export const NoiseBlock = z
  .object({ fromAt: z.number().int(), toAt: z.number().int(), reason: z.string(), isOverruled: z.boolean() })
  .openapi('NoiseBlock');
export type NoiseBlock = z.infer<typeof NoiseBlock>;

export const SourceReview = SourceLine.extend({
  /** the original, letter for letter */
  text: z.string(),
  all: z.array(ProposalView),
  noise: z.array(NoiseBlock),
  previousId: Id.nullable(),
  nextId: Id.nullable(),
}).openapi('SourceReview');
export type SourceReview = z.infer<typeof SourceReview>;

export const listSources = createRoute({
  method: 'get',
  path: '/api/sources',
  tags: ['sources'],
  summary: 'Kept originals, the latest first, with how far each has been worked through',
  request: { query: z.object({ before: Id.optional() }) },
  responses: answers(z.object({ sources: z.array(SourceLine), next: Id.nullable() })),
});

export const Imported = z
  .object({
    kept: z.array(SourceLine),
    /** of several files; a request with a single refused file answers that refusal as a problem */
    refused: z.array(
      z.object({
        fileName: z.string(),
        code: z.string(),
        detail: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  })
  .openapi('ImportedSources');
export type Imported = z.infer<typeof Imported>;

export const importSources = createRoute({
  method: 'post',
  path: '/api/sources',
  tags: ['sources'],
  summary: 'Brings in text files: kept by hash, read, proposals stored',
  description: 'Part `file`, once or several times; up to 5 MB in one request.',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }),
        },
      },
    },
  },
  responses: answers(Imported),
});

export const pasteSource = createRoute({
  method: 'post',
  path: '/api/sources/paste',
  tags: ['sources'],
  summary: 'Brings in a pasted text',
  request: { body: json(z.object({ text: z.string(), name: z.string().trim().max(200).optional() })) },
  responses: answers(SourceLine),
});

export const getSource = createRoute({
  method: 'get',
  path: '/api/sources/{id}',
  tags: ['sources'],
  summary: 'The original with what was read from it',
  request: { params: ById },
  responses: answers(SourceReview),
});

export const getOriginal = createRoute({
  method: 'get',
  path: '/api/sources/{id}/original',
  tags: ['sources'],
  summary: 'The original file, byte for byte',
  request: { params: ById },
  responses: {
    200: {
      description: 'The kept bytes',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    default: answers(z.never()).default,
  },
});

/** A fact is checked by the schema of its kind, so that a refusal can name its fields. */
const AnyFact = z.record(z.string(), z.unknown());

export const proposeByHand = createRoute({
  method: 'post',
  path: '/api/sources/{id}/proposals',
  tags: ['sources'],
  summary: 'Proposes a fact that a person marked in the original',
  request: {
    params: ById,
    body: json(
      z.object({
        kind: z.enum(proposalKinds),
        fromAt: z.number().int().min(0),
        toAt: z.number().int().min(1),
        quote: z.string().min(1).max(20_000),
        fact: AnyFact,
      }),
    ),
  },
  responses: answers(ProposalView),
});

export const decideProposal = createRoute({
  method: 'post',
  path: '/api/proposals/{id}/decision',
  tags: ['sources'],
  summary: 'Accepts, accepts mended, or rejects a proposal',
  request: {
    params: ById,
    body: json(
      z.discriminatedUnion('verdict', [
        z.object({ verdict: z.literal('accepted') }),
        z.object({ verdict: z.literal('amended'), fact: AnyFact }),
        z.object({ verdict: z.literal('rejected') }),
      ]),
    ),
  },
  responses: answers(ProposalView),
});

export const undoDecision = createRoute({
  method: 'post',
  path: '/api/proposals/{id}/undo',
  tags: ['sources'],
  summary: 'Takes a decision back, and with it what the acceptance made',
  request: { params: ById },
  responses: answers(ProposalView),
});

export const ruleOnNoise = createRoute({
  method: 'post',
  path: '/api/sources/{id}/noise',
  tags: ['sources'],
  summary: 'Says whether a block that the engine took for noise is noise',
  request: {
    params: ById,
    body: json(z.object({ fromAt: z.number().int(), toAt: z.number().int(), isNoise: z.boolean() })),
  },
  responses: answers(z.array(NoiseBlock)),
});
