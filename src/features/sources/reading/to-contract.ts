import type {
  ConferenceFormat,
  DirectiveField,
  ParticipantRole,
  PointRole,
  Qualifier,
  ResolutionKind,
} from '../kinds.ts';
import type { Cited, ReadEvent, Reading, Said } from './reading.ts';

interface Quoted {
  readonly quote: string;
  readonly from: number;
  readonly to: number;
}

/** The reading as `npx diemcau read --json` prints it; offsets count characters (code points), not code units. */
export interface ContractReading {
  readonly id: string;
  readonly event_id?: string;
  readonly is_relevant: boolean;
  readonly published?: string;
  readonly outlet?: string;
  readonly syndicated_from?: string;
  readonly authors: readonly string[];
  readonly event?: ContractEvent;
  readonly points: readonly (Quoted & { readonly name: string; readonly role: PointRole })[];
  readonly people: readonly (Quoted & {
    readonly name: string;
    readonly titles: readonly string[];
    readonly role: ParticipantRole;
    readonly point?: string;
  })[];
  readonly figures: readonly (Quoted & {
    readonly value: number;
    readonly qualifier: Qualifier;
    readonly unit: string;
    readonly subject: string;
    readonly period?: string;
  })[];
  readonly agreements: readonly (Quoted & { readonly name: string })[];
  readonly roles_held: readonly (Quoted & { readonly name: string })[];
  readonly resolutions: readonly (Quoted & { readonly name: string; readonly kind: ResolutionKind })[];
  readonly partners: readonly (Quoted & { readonly name: string })[];
  readonly directives: readonly (Quoted & {
    readonly speaker?: string;
    readonly text_start: string;
    readonly field: DirectiveField;
  })[];
  readonly boilerplate: readonly (Quoted & { readonly start: string; readonly reason: string })[];
}

export interface ContractEvent {
  readonly name?: string;
  readonly date?: string;
  readonly organiser?: string;
  readonly format?: ConferenceFormat;
  readonly edition?: number;
  readonly reviews_year?: number;
  readonly plans_year?: number;
  readonly place?: string;
  readonly theme?: string;
  /** What each field rests on. */
  readonly quotes: Readonly<Record<string, string>>;
}

/** `text` is the text that was read: offsets are counted again in its characters. */
export function toContract(reading: Reading, text: string): ContractReading {
  const characters = characterCounter(text);
  const quoted = ({ from, to, quote }: Cited): Quoted => ({
    quote,
    from: characters(from),
    to: characters(to),
  });
  return {
    id: reading.id,
    ...(reading.eventId ? { event_id: reading.eventId } : {}),
    is_relevant: reading.isRelevant,
    ...(reading.published ? { published: reading.published.value } : {}),
    ...(reading.outlet ? { outlet: reading.outlet.value } : {}),
    ...(reading.syndicatedFrom ? { syndicated_from: reading.syndicatedFrom.value } : {}),
    authors: reading.authors.map((author) => author.name),
    ...(reading.event ? { event: contractEvent(reading.event) } : {}),
    points: reading.points.map((point) => ({ name: point.name, role: point.role, ...quoted(point) })),
    people: reading.people.map((person) => ({
      name: person.name,
      titles: person.titles,
      role: person.role,
      ...(person.point ? { point: person.point } : {}),
      ...quoted(person),
    })),
    figures: reading.figures.map((figure) => ({
      value: figure.value,
      qualifier: figure.qualifier,
      unit: figure.unit,
      subject: figure.subject,
      ...(figure.period ? { period: figure.period } : {}),
      ...quoted(figure),
    })),
    agreements: reading.agreements.map((item) => ({ name: item.name, ...quoted(item) })),
    roles_held: reading.rolesHeld.map((item) => ({ name: item.name, ...quoted(item) })),
    resolutions: reading.resolutions.map((item) => ({ name: item.name, kind: item.kind, ...quoted(item) })),
    partners: reading.partners.map((item) => ({ name: item.name, ...quoted(item) })),
    directives: reading.directives.map((item) => ({
      ...(item.speaker ? { speaker: item.speaker } : {}),
      text_start: firstCharacters(item.quote, 60),
      field: item.field,
      ...quoted(item),
    })),
    boilerplate: reading.boilerplate.map((item) => ({
      start: firstCharacters(item.quote, 40),
      reason: item.reason,
      ...quoted(item),
    })),
  };
}

function contractEvent(event: ReadEvent): ContractEvent {
  const { name, date, organiser, format, edition, reviewsYear, plansYear, place, theme } = event;
  const said = {
    name,
    date,
    organiser,
    format,
    edition,
    reviews_year: reviewsYear,
    plans_year: plansYear,
    place,
    theme,
  };
  const quotes = Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (value ? [[key, value.quote]] : [])),
  );
  return { ...valuesOf(said), quotes };
}

type Values<T> = { [K in keyof T]?: T[K] extends Said<infer V> | undefined ? V : never };

function valuesOf<T extends Record<string, Said<unknown> | undefined>>(said: T): Values<T> {
  const values: Partial<Record<keyof T, unknown>> = {};
  for (const key in said) {
    const field = said[key];
    if (field) values[key] = field.value;
  }
  return values as Values<T>;
}

function firstCharacters(text: string, count: number): string {
  return [...text.slice(0, count * 2)].slice(0, count).join('');
}

/** Code units to characters; identity unless the text holds characters beyond the basic plane. */
function characterCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) + 1 < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
