import { type DirectiveField, directiveFields } from '../kinds.ts';
import type { Lexicons } from './lexicons.ts';
import { anyOf, oncePer, wordPattern } from './patterns.ts';

/**
 * The field of diplomacy of a task: the one whose words it holds most of, longer words weighing more ("ngoại giao
 * kinh tế" over "ngoại giao"), the one said first when they are equal.
 */
export function fieldOf(low: string, lexicons: Lexicons): DirectiveField {
  let best: { field: DirectiveField; weight: number; at: number } = { field: 'other', weight: 0, at: 0 };
  for (const [field, pattern] of fieldPatterns(lexicons)) {
    const matches = [...low.matchAll(pattern)];
    const at = matches[0]?.index ?? low.length;
    // The first words of a task say what it is about.
    const weight =
      matches.reduce((sum, match) => sum + match[0].split(' ').length + (match.index < 60 ? 1 : 0), 0) *
      (GENERAL.has(field) ? 0.4 : 1);
    if (weight > best.weight || (weight === best.weight && weight > 0 && at < best.at))
      best = { field, weight, at };
  }
  return best.field;
}

/** Words of these fields stand in every task of the sector, so they count less. */
const GENERAL: ReadonlySet<DirectiveField> = new Set(['political', 'locality']);

const fieldPatterns = oncePer((lexicons: Lexicons) =>
  directiveFields.flatMap((field) =>
    field === 'other' ? [] : [[field, wordPattern(anyOf(lexicons.fields[field]))] as const],
  ),
);
