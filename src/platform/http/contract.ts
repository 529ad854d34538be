import { type createRoute, z } from '@hono/zod-openapi';
import { isIsoDate } from '#base/dates.ts';
import { Problem } from './problem.ts';

/** A day that exists, `YYYY-MM-DD`. */
export const IsoDateSchema = z
  .string()
  .refine(isIsoDate, { message: 'not_a_date' })
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
