import { type createRoute, z } from '@hono/zod-openapi';
import { isIsoDate } from '#base/dates.ts';
import { Problem } from './problem.ts';

const FIRST_DAY = '1800-01-01';
const LAST_DAY = '2200-12-31';

/**
 * A day that exists, `YYYY-MM-DD`, in the centuries that an office can mean. "9999-12-31" for "never" is refused: what
 * has no end says so by saying nothing.
 */
export const IsoDateSchema = z
  .string()
  .refine((text) => isIsoDate(text) && text >= FIRST_DAY && text <= LAST_DAY, { message: 'not_a_date' })
  .openapi({ format: 'date', example: '2025-01-06' });

export const Id = z.uuid();

/** Path parameters of one thing. */
export const ById = z.object({ id: Id });

type Responses = Parameters<typeof createRoute>[0]['responses'];

/** The answers of a route: what it gives, and the problems it may answer with. */
export function answers<S extends z.ZodType>(schema: S, description = 'OK') {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: { description: 'Problem', content: { 'application/problem+json': { schema: Problem } } },
  } satisfies Responses;
}

/** A JSON body. */
export function json<S extends z.ZodType>(schema: S) {
  return { content: { 'application/json': { schema } }, required: true };
}
