import { z } from '@hono/zod-openapi';
import { IsoDateSchema } from '#platform/http/contract.ts';
import {
  conferenceFormats,
  conferenceKinds,
  directiveFields,
  type ProposalKind,
  participantRoles,
  pointRoles,
  qualifiers,
  resolutionKinds,
} from './kinds.ts';

const words = z.string().trim().min(1).max(2000);
const year = z.number().int().min(1945).max(2200);

/**
 * A fact of each kind, complete enough to be written. What the text does not say is left out, or null where it is a
 * thing that one would expect: never an empty string.
 */
export const factSchemas = {
  /** Who published the source (outlet as a reader would name it), by whom it is signed, on which day. */
  publication: z.object({
    outlet: words.nullable(),
    authors: z.array(words),
    publishedOn: IsoDateSchema.nullable(),
  }),
  conference: z.object({
    name: words,
    heldOn: IsoDateSchema,
    /** As written: "Bộ Ngoại giao". */
    organiser: words,
    format: z.enum(conferenceFormats),
    edition: z.number().int().positive().optional(),
    reviewsYear: year.optional(),
    plansYear: year.optional(),
    place: words.optional(),
    theme: words.optional(),
    kind: z.enum(conferenceKinds).optional(),
  }),
  /** `name`: "Trung ương", a province, a mission. */
  point: z.object({ name: words, role: z.enum(pointRoles) }),
  /** `point` is the name of the point where the person sat. */
  person: z.object({
    name: words,
    titles: z.array(words),
    role: z.enum(participantRoles),
    point: words.optional(),
  }),
  /** `period` as the text has it ("2024"); empty when it says none. */
  figure: z.object({
    value: z.number(),
    qualifier: z.enum(qualifiers),
    unit: words,
    subject: z.string().trim().max(2000),
    period: z.string().trim().max(200),
  }),
  agreement: z.object({ name: words }),
  role_held: z.object({ name: words }),
  resolution: z.object({ name: words, kind: z.enum(resolutionKinds) }),
  partner: z.object({ name: words }),
  /** `text` is verbatim; `speaker` and `basis` are names as the source writes them. */
  directive: z.object({
    text: z.string().min(1).max(20_000),
    speaker: words.optional(),
    field: z.enum(directiveFields),
    basis: words.optional(),
  }),
} satisfies Record<ProposalKind, z.ZodObject>;

export type Facts = { [K in ProposalKind]: z.infer<(typeof factSchemas)[K]> };

/**
 * The same as read from a text, where some of what a conference must have may be missing: a person then mends the
 * proposal before accepting it.
 */
export const readFactSchemas = {
  ...factSchemas,
  conference: factSchemas.conference.extend({
    heldOn: IsoDateSchema.nullable(),
    organiser: words.nullable(),
    format: z.enum(conferenceFormats).nullable(),
  }),
} satisfies Record<ProposalKind, z.ZodObject>;

export type ReadFacts = { [K in ProposalKind]: z.infer<(typeof readFactSchemas)[K]> };

/** Each kind with its own fact, as one union. */
export type ReadFact = { [K in ProposalKind]: { kind: K; fact: ReadFacts[K] } }[ProposalKind];
