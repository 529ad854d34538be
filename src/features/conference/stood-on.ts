import type { IsoDate } from '#base/dates.ts';

/** Whether a body stands on a day: names are given of bodies that do not stand too, for old papers. */
export function stoodOn(body: { from: IsoDate | null; until: IsoDate | null }, on: IsoDate): boolean {
  return (body.from === null || body.from <= on) && (body.until === null || on < body.until);
}
