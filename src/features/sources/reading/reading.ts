import type {
  ConferenceFormat,
  DirectiveField,
  ParticipantRole,
  PointRole,
  Qualifier,
  ResolutionKind,
} from '../kinds.ts';

/**
 * What reading a document yields: proposed facts, each resting on a stretch of the original. Pure data; nothing
 * here is a fact until a person accepts it.
 */

/** Where a proposal rests: UTF-16 offsets into the text as it was given; `quote` is exactly that slice. */
export interface Cited {
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  /** Why the reader is unsure, for a person to look at. The wording lives with the screen. */
  readonly doubt?: Doubt;
}

/** A single value that the text says. */
export interface Said<T> extends Cited {
  readonly value: T;
}

export type DoubtCode =
  /** A day and month stand in the text; the year was supplied from elsewhere in it (`year`, `basis`). */
  | 'year_supplied'
  /** A day and month with no year to be had: the date is written `--MM-DD`. */
  | 'year_unknown'
  /** "Sáng nay", "hôm qua": counted from the day of publication. */
  | 'relative_date'
  /** The first day of several that the text names. */
  | 'date_range'
  /** A task without anyone who asks for it. */
  | 'no_speaker'
  /** The speaker was carried over from an earlier sentence (`speaker`). */
  | 'speaker_carried'
  /** The period of a figure is the year under review, not said beside it. */
  | 'period_supplied'
  /** "điểm cầu tỉnh": which province was taken from the rest of the text. */
  | 'point_from_context'
  /** Nothing says what the person did there. */
  | 'role_unsaid'
  /** A date above the headline, far from the event: perhaps the day the page was looked at. */
  | 'page_clock';

export interface Doubt {
  readonly code: DoubtCode;
  readonly [param: string]: string | number;
}

export interface ReadPoint extends Cited {
  readonly name: string;
  readonly role: PointRole;
}

export interface ReadPerson extends Cited {
  readonly name: string;
  /** As written, one office each. */
  readonly titles: readonly string[];
  /** A person read twice keeps the strongest. */
  readonly role: ParticipantRole;
  /** The name of the point where the person sat, when the text says it. */
  readonly point?: string;
}

export interface ReadFigure extends Cited {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly subject: string;
  /** A year, or the period as written ("6 tháng đầu năm"). */
  readonly period?: string;
}

export interface ReadResolution extends Cited {
  readonly name: string;
  readonly kind: ResolutionKind;
}

export interface ReadName extends Cited {
  readonly name: string;
}

export interface ReadDirective extends Cited {
  readonly speaker?: string;
  readonly field: DirectiveField;
}

export type EventKind = 'review' | 'diplomatic' | 'locality' | 'national' | 'meeting';
export interface ReadEvent {
  readonly kind: EventKind;
  readonly name?: Said<string>;
  /** `YYYY-MM-DD`, or `--MM-DD` when the text fixes no year. */
  readonly date?: Said<string>;
  readonly organiser?: Said<string>;
  readonly format?: Said<ConferenceFormat>;
  readonly edition?: Said<number>;
  readonly reviewsYear?: Said<number>;
  readonly plansYear?: Said<number>;
  readonly place?: Said<string>;
  readonly theme?: Said<string>;
}

export type NoiseReason =
  | 'site_header'
  | 'page_clock'
  | 'breadcrumb'
  | 'counter'
  | 'share'
  | 'tags'
  | 'related_news'
  | 'comments'
  | 'advertisement'
  | 'footer';
export interface ReadNoise extends Cited {
  readonly reason: NoiseReason;
}

export type RelevanceReason =
  | 'conference_of_the_sector'
  | 'no_conference'
  | 'other_sector'
  | 'only_mentioned';

export interface Reading {
  readonly id: string;
  readonly isRelevant: boolean;
  readonly relevance: RelevanceReason;
  /** Equal for documents about the same conference; absent when the document is about none. */
  readonly eventId?: string;
  readonly published?: Said<string>;
  readonly outlet?: Said<string>;
  readonly syndicatedFrom?: Said<string>;
  readonly authors: readonly ReadName[];
  readonly event?: ReadEvent;
  readonly points: readonly ReadPoint[];
  readonly people: readonly ReadPerson[];
  readonly figures: readonly ReadFigure[];
  readonly agreements: readonly ReadName[];
  readonly rolesHeld: readonly ReadName[];
  readonly resolutions: readonly ReadResolution[];
  readonly partners: readonly ReadName[];
  readonly directives: readonly ReadDirective[];
  readonly boilerplate: readonly ReadNoise[];
}

/** Anything a recogniser finds, still in offsets of the clean text; `cite` turns it into its cited form. */
export type Found<T extends Cited> = Omit<T, 'quote'>;
