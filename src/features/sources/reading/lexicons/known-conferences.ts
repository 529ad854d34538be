import type { EventKind } from '../reading.ts';

/** A conference held once in a year, so that a report that leaves out its number still joins the others. */
export interface KnownConference {
  readonly kind: EventKind;
  /** What tells it from the others of its kind: its number, or the congress whose resolution it carries out. */
  readonly key: string;
  readonly year: number;
}

export const knownConferences: readonly KnownConference[] = [
  { kind: 'diplomatic', key: '28', year: 2013 },
  { kind: 'diplomatic', key: '29', year: 2016 },
  { kind: 'diplomatic', key: '30', year: 2018 },
  { kind: 'diplomatic', key: '31', year: 2021 },
  { kind: 'diplomatic', key: '32', year: 2023 },
  { kind: 'locality', key: '17', year: 2013 },
  { kind: 'locality', key: '18', year: 2016 },
  { kind: 'locality', key: '19', year: 2018 },
  { kind: 'locality', key: '20', year: 2021 },
  { kind: 'locality', key: '21', year: 2023 },
  { kind: 'national', key: 'congress-xiii', year: 2021 },
];
