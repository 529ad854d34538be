/**
 * Calls to our own server, typed by the contract of the route:
 *
 *     import type * as contract from '../contract.ts';
 *     const task = await ask<typeof contract.getTask>('get', '/api/tasks/{id}', { params: { id } });
 *
 * Method, path, parts and answer all come from the route. A refusal is thrown as a `Problem`.
 */
import type { Answer, PartsOf, Route } from './contract-types.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { Problem, problemFrom } from './problem.ts';
import { getSettings } from './settings.ts';

/** Asks the server one thing. Throws `Problem`; an aborted call throws the signal's own reason. */
export async function ask<R extends Route>(
  method: R['method'],
  path: R['path'],
  ...[parts]: PartsOf<R>
): Promise<Answer<R>> {
  const { params, query, json, signal } = looselyTyped(parts);
  const init: RequestInit = {
    method: method.toUpperCase(),
    credentials: 'same-origin',
    headers: headersOf(method, json !== undefined),
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(signal ? { signal } : {}),
  };
  const response = await send(addressOf(path, params, query), init);
  if (response.status === 204) return undefined as Answer<R>;
  return (await response.json()) as Answer<R>;
}

/** The address of a route, for a link that the browser follows itself (a PDF, an export, an original). */
export function addressOf(path: string, params: Values = {}, query: Values = {}): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** Headers of every call. `x-diemcau` cannot be set by another site's form, so the server knows the call is ours. */
export function headersOf(method: string, isJson: boolean): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json',
    'accept-language': getSettings().language,
    ...(method === 'get' ? {} : { 'x-diemcau': '1' }),
    ...(isJson ? { 'content-type': 'application/json' } : {}),
  };
}

/** The sentences for what the server could not say itself, in the reader's language. */
export function ownWords() {
  return getSettings().language === 'en' ? en.problem : vi.problem;
}

type Values = Record<string, unknown>;

function looselyTyped(parts: object | undefined): {
  params?: Values;
  query?: Values;
  json?: unknown;
  signal?: AbortSignal;
} {
  return parts ?? {};
}

async function send(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new Problem({ status: 0, code: 'no-connection', detail: ownWords().noConnection });
  });
  if (!response.ok) throw problemFrom(response.status, await response.text(), ownWords());
  return response;
}
