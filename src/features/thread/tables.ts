import type { IsoDate } from '#base/dates.ts';
import type { FoundKind } from '#base/found.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    search_entry: SearchEntryTable;
  }
}

/** One object as a search finds it. Written by triggers alone; read by `store-search.ts`. */
interface SearchEntryTable {
  kind: FoundKind;
  id: string;
  happened_on: IsoDate | 'infinity';
  audience: string;
  folded_title: string;
  title_words: string;
  words: string;
}
