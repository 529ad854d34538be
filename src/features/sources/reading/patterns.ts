/**
 * Regular expressions for Vietnamese: `\b` knows only ASCII letters, so word edges are written out. Patterns
 * are matched against lower-case text with folded tones (`CleanText.low`).
 */

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}])';

/** A pattern whose match begins and ends at word edges. */
export function wordPattern(source: string, flags = 'gu'): RegExp {
  return new RegExp(`${EDGE_BEFORE}(?:${source})${EDGE_AFTER}`, flags);
}

/** Any of the given phrases as a pattern source, longest first so that "phó thủ tướng" wins over "phó". */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}

export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A value computed once for each key object: compiled forms of a lexicon. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
