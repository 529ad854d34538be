/**
 * Something went wrong between this page and the server. `detail` is a whole sentence in the reader's language, made
 * by the server; only when there was no answer, or not one of ours, is it worded here.
 */
export class Problem extends Error {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Stable, for code to branch on; listed in the feature's contract. */
  readonly code: string;
  readonly detail: string;
  /** Names the request in the server's log; null when it never arrived. */
  readonly requestId: string | null;
  /** Sentence by field name, for a form. */
  readonly fields: Readonly<Record<string, string>>;
  /** What the sentence names, by name: the id of the thing that is kept already. */
  readonly params: Readonly<Record<string, unknown>>;

  constructor(is: {
    status: number;
    code: string;
    detail: string;
    requestId?: string | null;
    fields?: Record<string, string>;
    params?: Record<string, unknown>;
  }) {
    super(is.detail);
    this.name = 'Problem';
    this.status = is.status;
    this.code = is.code;
    this.detail = is.detail;
    this.requestId = is.requestId ?? null;
    this.fields = is.fields ?? {};
    this.params = is.params ?? {};
  }
}

/** Sentence by field name, where a refusal says which fields it is about: `fieldErrors(error).dueOn` for that field. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> {
  return error instanceof Problem ? error.fields : {};
}

/** Reads a problem+json body; anything else (a proxy's page, an empty answer) becomes a problem of its own. */
export function problemFrom(status: number, body: string, ourWords: { unreadable: string }): Problem {
  const found = parse(body);
  return new Problem({
    status,
    code: text(found.code) ?? 'unreadable-answer',
    detail: text(found.detail) ?? text(found.title) ?? ourWords.unreadable,
    requestId: text(found.requestId),
    fields: sentences(found.fields),
    params: isRecord(found.params) ? found.params : {},
  });
}

function parse(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** `[{ path: 'dueOn', detail }]` → `{ dueOn: detail }`; the first sentence of a field is the one shown. */
function sentences(value: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of Array.isArray(value) ? value : []) {
    const path = isRecord(field) ? text(field.path) : null;
    const detail = isRecord(field) ? text(field.detail) : null;
    if (path !== null && detail !== null) found[path] ??= detail;
  }
  return found;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
