import { type IsoDate, isIsoDate } from '#base/dates.ts';
import { findAgreements, findRolesHeld } from './agreements.ts';
import { noiseBlocks } from './boilerplate.ts';
import type { CleanText, Span } from './clean-text.ts';
import { findCredits } from './credits.ts';
import { findDirectives } from './directives.ts';
import { type FoundEvent, findEvent } from './event.ts';
import { findFigures } from './figures.ts';
import type { FoundValue } from './found-value.ts';
import { layOut } from './layout.ts';
import { defaultLexicons, type Lexicons } from './lexicons.ts';
import { findMentions } from './mentions.ts';
import type { Page } from './page.ts';
import { findPartners } from './partners.ts';
import { mergePeople } from './people.ts';
import { findPoints } from './points.ts';
import { findPublication, isPageClock, type PublicationLine } from './publication.ts';
import type { Cited, Doubt, ReadEvent, Reading, Said } from './reading.ts';
import { eventLabel, relevanceOf } from './relevance.ts';
import { findResolutions } from './resolutions.ts';

export { readFileText } from './file-text.ts';
export type * from './reading.ts';
export { readSecrecy } from './secrecy.ts';
export { type ContractReading, toContract } from './to-contract.ts';

export interface DocumentToRead {
  readonly id: string;
  readonly text: string;
  /** The day of publication when it is known from elsewhere (`YYYY-MM-DD`). */
  readonly publishedOn?: string;
  readonly name?: string;
}

/**
 * Reads a document into proposed facts, each citing its place in the original. Pure and total: any text gives a
 * reading, the same text the same one, in time linear in its length.
 */
export function read(document: DocumentToRead, lexicons: Lexicons = defaultLexicons): Reading {
  const page = layOut(document.text, lexicons);
  const { clean, lines } = page;
  const publication = findPublication(clean, lines);
  const { event, published } = eventAndPublication(page, document.publishedOn, publication);
  const clock = publication && !published && publication.isAboveArticle ? lines[publication.line] : undefined;
  const noise = noiseBlocks(
    clean,
    lines.map((line) => (line === clock ? { ...line, kind: 'noise', reason: 'page_clock' } : line)),
    lexicons,
  );
  const mentions = findMentions(page);
  const directives = findDirectives(page, mentions);
  const asking = new Set(directives.flatMap((task) => task.speaker ?? []));
  const relevance = relevanceOf(page, event);
  const credits = findCredits(page);
  const cite = citer(clean);
  return {
    id: document.id,
    isRelevant: relevance === 'conference_of_the_sector',
    relevance,
    ...(event && relevance === 'conference_of_the_sector' ? { eventId: eventLabel(page, event) } : {}),
    ...(published ? { published: cite(published) } : {}),
    ...(credits.outlet ? { outlet: cite(credits.outlet) } : {}),
    ...(credits.syndicatedFrom ? { syndicatedFrom: cite(credits.syndicatedFrom) } : {}),
    authors: credits.authors.map(cite),
    ...(event ? { event: citeEvent(event, cite) } : {}),
    points: findPoints(page).map(cite),
    people: mergePeople(mentions, asking).map(cite),
    figures: findFigures(page, event?.reviewsYear?.value).map(cite),
    agreements: findAgreements(page).map(cite),
    rolesHeld: findRolesHeld(page).map(cite),
    resolutions: findResolutions(page).map(cite),
    partners: findPartners(page).map(cite),
    directives: directives.map(cite),
    boilerplate: noise.map(cite),
  };
}

/**
 * The two lean on each other: a known publication fixes the year of the event, and the date of the event tells
 * whether a date above the headline is a publication or the clock of the page.
 */
function eventAndPublication(page: Page, given: string | undefined, line: PublicationLine | undefined) {
  if (given !== undefined && isIsoDate(given)) {
    return { event: findEvent(page, given), published: line?.value === given ? line : undefined };
  }
  if (!line) return { event: findEvent(page, undefined), published: undefined };
  if (!line.isAboveArticle) return { event: findEvent(page, line.value), published: line };
  const unaided = findEvent(page, undefined);
  const candidate: IsoDate = line.value;
  const aided = unaided?.date && isIsoDate(unaided.date.value) ? unaided : findEvent(page, candidate);
  if (isPageClock(line, aided?.date?.value)) return { event: unaided, published: undefined };
  return { event: aided, published: line };
}

type Citer = <T extends Span & { readonly doubt?: Doubt }>(found: T) => Omit<T, keyof Span> & Cited;

/** Turns a place in the clean text into a place in the original, with the exact words that stand there. */
function citer(clean: CleanText): Citer {
  return (found) => {
    const { from, to } = clean.originalSpan(found);
    return { ...found, from, to, quote: clean.original.slice(from, to) };
  };
}

function citeEvent(event: FoundEvent, cite: Citer): ReadEvent {
  const said = <T>(found: FoundValue<T>): Said<T> => {
    const { from, to, quote, doubt } = cite(found);
    return { value: found.value, from, to, quote, ...(doubt ? { doubt } : {}) };
  };
  return {
    kind: event.kind,
    name: said(event.name),
    ...(event.date ? { date: said(event.date) } : {}),
    ...(event.organiser ? { organiser: said(event.organiser) } : {}),
    ...(event.format ? { format: said(event.format) } : {}),
    ...(event.edition ? { edition: said(event.edition) } : {}),
    ...(event.reviewsYear ? { reviewsYear: said(event.reviewsYear) } : {}),
    ...(event.plansYear ? { plansYear: said(event.plansYear) } : {}),
    ...(event.place ? { place: said(event.place) } : {}),
    ...(event.theme ? { theme: said(event.theme) } : {}),
  };
}
