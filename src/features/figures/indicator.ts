import type { IsoDate } from '#base/dates.ts';
import type { ActivityKind, ActivityLevel } from '#features/register/kinds.ts';

/** An indicator (chỉ tiêu): what is counted. Data, not code: another sector brings its own. */
export interface Indicator {
  id: string;
  code: string;
  name: string;
  nameEn: string;
  unit: string;
  unitEn: string;
  counts: { kinds: ActivityKind[]; levels: ActivityLevel[] };
  /** Phrases by which sources name it, lower case. */
  spokenAs: string[];
  /** The indicator of which this is a part; null for a whole. */
  partOfId: string | null;
}

/** First and last day, both counted. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}
