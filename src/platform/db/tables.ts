/**
 * Every table of the database, by name. Empty here: each owner adds its own by declaration merging,
 * `declare module '#platform/db/tables.ts' { interface Tables { my_table: MyTable } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: owners merge their tables into it
export interface Tables {}
