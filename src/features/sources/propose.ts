import { firstWords } from '#base/written.ts';
import type { ReadFact } from './contract-facts.ts';
import type { ConferenceKind } from './kinds.ts';
import { paragraphsOf, type Span } from './paragraphs.ts';
import type { Cited, Doubt, EventKind, ReadEvent, Reading, Said } from './reading/reading.ts';

/** What a person is asked about: a fact, the words it rests on first, and the further words that support it. */
export type Proposed = ReadFact & {
  fromAt: number;
  toAt: number;
  quote: string;
  supports: Span[];
  doubts: Doubt[];
};

/** The proposals of a reading in the order of working through them: who published it, the conference, then its parts. */
export function proposalsOf(reading: Reading): Proposed[] {
  return [
    ...publicationOf(reading),
    ...(reading.event ? conferenceOf(reading.event) : []),
    ...reading.points.map(({ name, role, ...at }) => resting(at, { kind: 'point', fact: { name, role } })),
    ...reading.people.map(({ name, titles, role, point, ...at }) =>
      resting(at, { kind: 'person', fact: { name, titles: [...titles], role, ...(point ? { point } : {}) } }),
    ),
    ...reading.figures.map(({ value, qualifier, unit, subject, period = '', ...at }) =>
      resting(at, { kind: 'figure', fact: { value, qualifier, unit, subject, period } }),
    ),
    ...reading.agreements.map(({ name, ...at }) => resting(at, { kind: 'agreement', fact: { name } })),
    ...reading.rolesHeld.map(({ name, ...at }) => resting(at, { kind: 'role_held', fact: { name } })),
    ...reading.resolutions.map(({ name, kind, ...at }) =>
      resting(at, { kind: 'resolution', fact: { name, kind } }),
    ),
    ...reading.partners.map(({ name, ...at }) => resting(at, { kind: 'partner', fact: { name } })),
    ...reading.directives.map(({ speaker, field, ...at }) => {
      const basis = reading.resolutions.find(({ from, to }) => at.from <= from && to <= at.to)?.name;
      const named = { ...(speaker ? { speaker } : {}), ...(basis ? { basis } : {}) };
      return resting(at, { kind: 'directive', fact: { text: at.quote, field, ...named } });
    }),
  ];
}

function publicationOf(reading: Reading): Proposed[] {
  const { outlet, published, authors } = reading;
  const [main, ...rest] = said([outlet, published, ...authors]);
  if (!main) return [];
  const fact = {
    outlet: outlet?.value ?? null,
    authors: authors.map(({ name }) => name),
    publishedOn: published?.value ?? null,
  };
  return [resting(main, { kind: 'publication', fact }, rest)];
}

/** One proposal for the whole conference: it rests on its name first, and on the words for each of its particulars. */
function conferenceOf(event: ReadEvent): Proposed[] {
  const { name, date, organiser, format, edition, reviewsYear, plansYear, place, theme } = event;
  const [main, ...rest] = said([
    name,
    date,
    organiser,
    format,
    edition,
    reviewsYear,
    plansYear,
    place,
    theme,
  ]);
  if (!main) return [];
  const fact = {
    name: capitalised(name?.value ?? main.quote),
    heldOn: date && isWholeDate(date.value) ? date.value : null,
    organiser: organiser?.value ?? null,
    format: format?.value ?? null,
    ...(edition ? { edition: edition.value } : {}),
    ...(reviewsYear ? { reviewsYear: reviewsYear.value } : {}),
    ...(plansYear ? { plansYear: plansYear.value } : {}),
    ...(place ? { place: place.value } : {}),
    ...(theme ? { theme: theme.value } : {}),
    kind: conferenceKindOf[event.kind],
  };
  return [resting(main, { kind: 'conference', fact }, rest)];
}

const conferenceKindOf: Record<EventKind, ConferenceKind> = {
  review: 'annual_review',
  diplomatic: 'diplomatic_conference',
  locality: 'locality',
  national: 'thematic',
  meeting: 'thematic',
};

/** A name stands in the middle of its sentence; by itself it begins with a capital. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A day whose year the text does not fix is read as `--MM-DD`. */
function isWholeDate(date: string): boolean {
  return !date.startsWith('--');
}

function said(parts: (Cited | Said<unknown> | undefined)[]): Cited[] {
  return parts.filter((part) => part !== undefined);
}

function resting(main: Cited, what: ReadFact, rest: readonly Cited[] = []): Proposed {
  const elsewhere = rest.filter(({ from, to }) => from < main.from || to > main.to);
  return {
    ...what,
    fromAt: main.from,
    toAt: main.to,
    quote: main.quote,
    supports: distinct(elsewhere),
    doubts: [main, ...rest].flatMap(({ doubt }) => (doubt ? [doubt] : [])),
  };
}

function distinct(spans: readonly Cited[]): Span[] {
  const seen = new Map(spans.map(({ from, to }) => [`${from}-${to}`, { from, to }]));
  return [...seen.values()].sort((a, b) => a.from - b.from);
}

const LONGEST_TITLE = 100;
const SHORTEST_LEAD = 160;

/**
 * The headline: of the lines above the first long paragraph the last that reads like one, since the name of the site and
 * its menus stand above it. Else the first line with words, cut at a word when it is a whole lead; else the file's
 * name.
 */
export function titleOf(text: string, noise: readonly Span[], fileName: string): string {
  const lines = paragraphsOf(text)
    .slice(0, 40)
    .map((paragraph) => withoutNoise(text, paragraph, noise))
    .filter((line) => /\p{L}{2}/u.test(line));
  const lead = lines.findIndex((line) => line.length >= SHORTEST_LEAD);
  const above = lines.slice(0, lead < 0 ? lines.length : lead);
  const title = above.findLast(isHeadline) ?? lines[0] ?? fileName;
  return firstWords(title, LONGEST_TITLE);
}

/** Four words at least, and no full stop: not a menu, a date, a caption or a summary. */
function isHeadline(line: string): boolean {
  return (line.match(/\p{L}+/gu)?.length ?? 0) >= 4 && !/[.:]$|ảnh\s?:|photo\s?:/iu.test(line);
}

function withoutNoise(text: string, paragraph: Span, noise: readonly Span[]): string {
  let line = '';
  let at = paragraph.from;
  for (const { from, to } of [...noise].sort((a, b) => a.from - b.from)) {
    if (to <= at || from >= paragraph.to) continue;
    line += text.slice(at, Math.max(at, from));
    at = Math.min(to, paragraph.to);
  }
  return `${line}${text.slice(at, paragraph.to)}`.replace(/\s+/gu, ' ').replace(/^[\s|•»>]+|[\s|]+$/gu, '');
}
