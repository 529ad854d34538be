import { z } from '@hono/zod-openapi';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppError, ErrorKind, ErrorParams } from '#base/errors.ts';
import type { Language } from '#base/language.ts';

/** RFC 9457 problem details. `code` is stable and listed in the contracts; `detail` is in the reader's language. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    fields: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
    /** what the sentence names, for a page that acts on it: the id of the thing that is kept already */
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof Problem>;

type SentenceOf = string | ((params: never) => string);
/** Error code → sentence, one table a language, merged from every feature's `i18n`. */
export type ErrorSentences = Record<Language, Record<string, SentenceOf>>;

const statusOf: Record<ErrorKind, ContentfulStatusCode> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
};

export function presentProblem(
  error: AppError,
  about: { language: Language; requestId: string; sentences: ErrorSentences },
): Problem {
  const status = statusOf[error.kind];
  const detail = wordError(error.code, error.params, about.language, about.sentences);
  return {
    type: `urn:diemcau:problem:${error.code}`,
    title: error.code,
    status,
    code: error.code,
    detail,
    requestId: about.requestId,
    ...(Object.keys(error.params).length > 0 ? { params: error.params } : {}),
  };
}

/** The sentence of a code; the code itself where a sentence is missing, so that nothing is hidden. */
export function wordError(
  code: string,
  params: ErrorParams,
  language: Language,
  sentences: ErrorSentences,
): string {
  const sentence = sentences[language][code];
  if (sentence === undefined) return code;
  return typeof sentence === 'string' ? sentence : (sentence as (p: ErrorParams) => string)(params);
}

/** Joins the tables of several features; a code worded twice is a fault of ours. */
export function joinSentences(tables: ErrorSentences[]): ErrorSentences {
  const joined: ErrorSentences = { vi: {}, en: {} };
  for (const table of tables) {
    for (const language of ['vi', 'en'] as const) {
      for (const [code, sentence] of Object.entries(table[language])) {
        if (code in joined[language]) throw new Error(`error code ${code} is worded by two features`);
        joined[language][code] = sentence;
      }
    }
  }
  return joined;
}
