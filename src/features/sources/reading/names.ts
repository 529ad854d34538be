import { foldTonePlacement, stripDiacritics } from '#base/vietnamese.ts';
import type { Lexicons } from './lexicons.ts';
import { anyOf, oncePer } from './patterns.ts';

/** A capitalised run that may be a person's name, in offsets of the text it was searched in. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** It begins with a family name; otherwise only an honorific before it makes it a name. */
  readonly isFamiliar: boolean;
}

const SYLLABLE = "(?:[HKY]['’])?\\p{Lu}[\\p{L}]*(?:['’]\\p{L}+)?";
const RUN = new RegExp(`(?<![\\p{L}\\p{N}.-])${SYLLABLE}(?:[ ]${SYLLABLE}){1,7}(?![\\p{L}\\p{N}])`, 'gu');

/** All candidates in a sentence, places and bodies stripped from the front of each run. */
export function findNames(text: string, lexicons: Lexicons, isEnglish: boolean): NameSpan[] {
  const known = knownNames(lexicons)[isEnglish ? 'english' : 'vietnamese'];
  const names: NameSpan[] = [];
  for (const match of text.matchAll(RUN)) {
    const found = nameInRun(match[0], match.index, known);
    if (found) names.push(found);
  }
  return names;
}

function nameInRun(run: string, at: number, known: KnownNames): NameSpan | undefined {
  let start = known.places.exec(run)?.[0].length ?? 0;
  if (start >= run.length) return undefined;
  if (run.charAt(start) === ' ') start++;
  const syllables = [...run.slice(start).matchAll(/\S+/gu)];
  for (let i = 0; i < syllables.length - 1; i++) {
    const left = syllables.length - i;
    const first = syllables[i]?.[0] ?? '';
    if (left <= 5 && left >= 2 && isFamilyName(first, known)) {
      const from = start + (syllables[i]?.index ?? 0);
      return spanOf(run, from, run.length, at, true, known);
    }
  }
  const opening = foldTonePlacement((syllables[0]?.[0] ?? '').toLowerCase());
  if (syllables.length < 2 || syllables.length > 5 || known.openings.has(opening)) return undefined;
  return spanOf(run, start, run.length, at, false, known);
}

function spanOf(run: string, from: number, to: number, at: number, isFamiliar: boolean, known: KnownNames) {
  const name = run.slice(from, to);
  if (known.notPeople.has(nameKey(name)) || isCapitals(name)) return undefined;
  return { from: at + from, to: at + to, name, isFamiliar };
}

function isFamilyName(syllable: string, known: KnownNames): boolean {
  if (/^[HKY]['’]/u.test(syllable)) return true;
  return known.families.has(foldTonePlacement(syllable.toLowerCase()));
}

/** Names in capitals throughout are abbreviations and headings ("BCH TW"). */
function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name.length > 4;
}

/** The same person in any spelling: tone placement, marks and case left aside. */
export function nameKey(name: string): string {
  return stripDiacritics(foldTonePlacement(name)).toLowerCase().replaceAll('’', "'");
}

interface KnownNames {
  readonly families: ReadonlySet<string>;
  readonly places: RegExp;
  readonly notPeople: ReadonlySet<string>;
  /** First words of offices and bodies, which open no person's name. */
  readonly openings: ReadonlySet<string>;
}

const knownNames = oncePer((lexicons: Lexicons): Record<'english' | 'vietnamese', KnownNames> => {
  const places = [
    'Việt Nam',
    'Vietnam',
    ...lexicons.provinces.flatMap((p) => [p.name, ...(p.also ?? [])]),
    // "Đức" and "Anh" begin or end people's names as often as they name countries.
    ...[...lexicons.countries, ...lexicons.organisations]
      .filter((partner) => !partner.common)
      .flatMap((partner) => [partner.name, ...(partner.also ?? [])]),
  ];
  const shared = {
    places: new RegExp(`^(?:${anyOf(places)})(?![\\p{L}\\p{N}])`, 'u'),
    notPeople: new Set([...places, 'Hồ Chí Minh', 'Hanoi', 'Ho Chi Minh City'].map(nameKey)),
    openings: new Set(
      [...lexicons.titleHeads, ...lexicons.bodyHeads].map((head) => head.split(' ')[0] ?? ''),
    ),
  };
  return {
    vietnamese: { ...shared, families: new Set(lexicons.familyNames) },
    // Without marks "Ban" may be "Bàn": only where no name has marks.
    english: { ...shared, families: new Set(lexicons.familyNames.map(stripDiacritics)) },
  };
});
