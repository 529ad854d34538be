/** The text of a file and all the words in it, which are more than the text of an article; or why there is none. */
export type FileText =
  | { readonly ok: true; readonly text: string; readonly allWords: string }
  | { readonly ok: false; readonly code: 'empty' | 'binary' | 'encoding' };

/**
 * The text of an uploaded, pasted or named file: UTF-8, or UTF-16 with its mark. Of a `.json` article it is the
 * `text` field. A file that is not text by its bytes is refused whatever its name says.
 */
export function readFileText(bytes: Uint8Array, fileName: string): FileText {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const article = /\.json$/iu.test(fileName) ? articleOf(decoded.text) : undefined;
  const text = article ? article.text : decoded.text;
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, code: 'empty' };
  return { ok: true, text, allWords: article?.allWords ?? text };
}

type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'empty' | 'binary' | 'encoding' };

function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const encoding = marked?.[0] ?? 'utf-8';
  if (encoding === 'utf-8' && isBinary(bytes)) return { ok: false, code: 'binary' };
  try {
    // The decoder drops the byte-order mark itself.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return looksBinary(text) ? { ok: false, code: 'binary' } : { ok: true, text };
  } catch {
    // Not a programming error: the bytes are in an encoding that is not ours to guess.
    return { ok: false, code: 'encoding' };
  }
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** NUL bytes, or many control bytes near the start: an image, an archive, a program. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const head = bytes.subarray(0, 4_096);
  return head.filter(isControl).length > head.length * 0.1;
}

function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const head = [...text.slice(0, 4_096)];
  return head.filter((c) => isControl(c.charCodeAt(0))).length > head.length * 0.1;
}

/** Tab, line feed, vertical tab, form feed and carriage return belong to text. */
function isControl(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f;
}

/** The article of a JSON file; undefined where it is no JSON, and so the text it is. */
function articleOf(json: string): { text: string; allWords: string } | undefined {
  try {
    const fields: string[] = [];
    // Called for every member, the innermost first.
    const article: unknown = JSON.parse(json, (name, value: unknown) => {
      if (typeof value === 'string') fields.push(value, `${name}: ${value}`);
      return value;
    });
    const isArticle = typeof article === 'object' && article !== null && 'text' in article;
    const text = isArticle && typeof article.text === 'string' ? article.text : '';
    return { text, allWords: fields.join('\n') };
  } catch {
    return undefined;
  }
}
