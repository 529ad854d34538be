import type { IsoDate } from '#base/dates.ts';
import { foldForSearch, foldTonePlacement, toNfc } from '#base/vietnamese.ts';

/*
 * How a body or a person named in a text is recognised. Bodies are matched without diacritics, people never:
 * "Lê Hoài Trung" and "Lê Hoài Trưng" would be two people.
 */

/** What is the name of a place of meeting, not of a body: "điểm cầu Trung ương". */
const notBodies = new Set(['trung uong', 'dia phuong', 'cac dia phuong']);

const prefixes = /^(?:(?:diem cau|uy ban nhan dan|ubnd|tinh|thanh pho)(?= )|tp\.?|t\.p\.?)\s*/u;

/** The spellings of Hồ Chí Minh City that papers use. */
const cityShorthand = /^(?:hcm|ho chi minh)$/u;

/**
 * The folded name by which a body is looked up; undefined for words that name no body. Strips what stands before the
 * plain name of a province: "UBND tỉnh Bắc Ninh", "TP. Đà Nẵng", "điểm cầu Hà Nội".
 */
export function bodyLookup(name: string): string | undefined {
  let folded = foldForSearch(name).replace(/\s*-\s*/gu, ' - ');
  for (let bare = ''; bare !== folded; ) {
    bare = folded;
    folded = bare.replace(prefixes, '');
    // "TP HCM" loses its prefix like any city, but no province is called "HCM" or "Hồ Chí Minh".
    if (cityShorthand.test(folded) && bare !== folded) return 'tp ho chi minh';
  }
  if (folded === 'hcm') return 'tp ho chi minh';
  return folded === '' || notBodies.has(folded) ? undefined : folded;
}

/** Two spellings of one person's name are equal under this: letter case, spaces and tone placement do not count. */
export function personKey(name: string): string {
  return foldTonePlacement(toNfc(name)).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A name with the days on which it held: `from` the first, `until` the first no longer; null is open. */
interface Named {
  from: IsoDate | null;
  until: IsoDate | null;
}

/** Of the names of one body, oldest first, the one on a day; else the last one before it; else the first. */
export function nameOn<N extends Named>(names: readonly N[], on: IsoDate): N | undefined {
  return names.findLast((name) => name.from === null || name.from <= on) ?? names[0];
}
