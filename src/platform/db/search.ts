import { type RawBuilder, sql } from 'kysely';

/** A text as the database's searches compare it: no diacritics, lower case. See `fold_for_search` in the migrations. */
export function folded(text: string): RawBuilder<string> {
  return sql<string>`fold_for_search(${text})`;
}

/** Whether a folded column has the text somewhere in it. `%` and `_` mean themselves. Served by a trigram index. */
export function hasFolded(column: string, text: string): RawBuilder<boolean> {
  // After folding, which makes a plain sign of a wide one ("％").
  const literal = sql<string>`regexp_replace(fold_for_search(${text}), '([\\\\%_])', '\\\\\\1', 'g')`;
  return sql<boolean>`${sql.ref(column)} like '%' || ${literal} || '%'`;
}
