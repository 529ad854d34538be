/**
 * What the browser may know of a route: types only, read off the `createRoute({…})` object in a feature's
 * contract, so that Zod itself never reaches the bundle.
 */
import type { z } from 'zod';

export interface Route {
  method: string;
  path: string;
  request?: { params?: unknown; query?: unknown; body?: unknown };
  responses: object;
}

/** Everything of a request but its method and path; what the route does not ask for cannot be given. */
export type Parts<R> = Part<'params', ParamsOf<R>> &
  Part<'query', QueryOf<R>> &
  Part<'json', JsonOf<R>> & { signal?: AbortSignal };

/** The body of the route's success; `undefined` when it has none. */
export type Answer<R> = R extends { responses: infer Responses }
  ? { [Status in keyof Responses & Success]: BodyOf<Responses[Status]> }[keyof Responses & Success]
  : never;

/** The parts may be left out when none of them is required. */
export type PartsOf<R> = Nothing extends Parts<R> ? [parts?: Parts<R>] : [parts: Parts<R>];

type Success = 200 | 201 | 202 | 204;
type Nothing = Record<never, never>;

type Part<Name extends string, Value> = [Value] extends [never]
  ? unknown
  : Nothing extends Value
    ? { [N in Name]?: Value }
    : { [N in Name]: Value };

type ParamsOf<R> = R extends { request: { params: infer S } } ? Sent<S> : never;
type QueryOf<R> = R extends { request: { query: infer S } } ? Sent<S> : never;
type JsonOf<R> = R extends { request: { body: { content: { 'application/json': { schema: infer S } } } } }
  ? Sent<S>
  : never;
type BodyOf<Response> = Response extends { content: { 'application/json': { schema: infer S } } }
  ? S extends z.ZodType
    ? z.output<S>
    : never
  : undefined;

/** What a caller gives: the input, and where that says nothing (`z.coerce`), what it is coerced into. */
type Sent<S> = S extends z.ZodType ? Known<z.input<S>, z.output<S>> : never;
type Known<Input, Output> = unknown extends Input
  ? Output
  : Input extends object
    ? {
        [K in keyof Input]: unknown extends Input[K]
          ? K extends keyof Output
            ? Output[K]
            : never
          : Input[K];
      }
    : Input;
