import type { IsoDate } from './dates.ts';
import type { Language } from './language.ts';

/**
 * The thread (mạch) and its knots (nút). Nine stages, in the order in which a fact travels:
 * source ─ speech ─ minutes ─ conclusion ─ task ─ result ─ figure ─ review ─ publication.
 */
export const stages = [
  'source',
  'speech',
  'minutes',
  'conclusion',
  'task',
  'result',
  'figure',
  'review',
  'publication',
] as const;
export type Stage = (typeof stages)[number];

/**
 * What ties to what. `minutes` has no feature yet and appears only as a missing knot; `claim` is a value as a source
 * published it.
 */
export const knotKinds = [
  'source',
  'speech',
  'directive',
  'task',
  'result',
  'figure',
  'review_paragraph',
  'claim',
] as const;
export type KnotKind = (typeof knotKinds)[number];

export interface KnotRef {
  kind: KnotKind;
  id: string;
}

/** The ids of the refs of one kind. */
export function idsOf(refs: readonly KnotRef[], kind: KnotKind): string[] {
  return refs.filter((ref) => ref.kind === kind).map((ref) => ref.id);
}

/** `from` came first and led to `to`. */
export interface Edge {
  from: KnotRef;
  to: KnotRef;
}

/**
 * complete: it is there, with its evidence · waiting: there, but somebody must still confirm it · missing: its
 * document does not exist here; the thread holds by the quotation meanwhile · contradicted: sources disagree.
 */
export const knotStates = ['complete', 'waiting', 'missing', 'contradicted'] as const;
export type KnotState = (typeof knotStates)[number];

/** One knot as a reader sees it on the line. All words are in the reader's language, save quotations and names. */
export interface Knot extends KnotRef {
  state: KnotState;
  /** The day it belongs to; null when it has none. */
  on: IsoDate | null;
  /** One line under the stage's name: who, or in which state. */
  caption: string;
  /** What it is, up to some 80 characters. */
  title: string;
  /** Small print: a deadline, a contradiction, what is missing; empty when there is nothing to add. */
  note: string;
  /** What was counted, of a result or a figure; null elsewhere. */
  value: number | null;
  /** A quotation, shown as one; null when the title is not somebody's words. */
  quote: string | null;
  isIllustrative: boolean;
  /** Its own page. */
  href: string;
}

/** What a knot shows when it is opened in place, beside the passages it is cited from. */
export interface KnotSheet {
  facts: { label: string; value: string; note?: string; href?: string }[];
}

export interface Reader {
  language: Language;
  today: IsoDate;
}

/** What a feature's door exports so that the thread can find and show its objects. */
export interface Knots<Db> {
  kinds: readonly KnotKind[];
  /** Every tie this feature knows that touches one of `refs`, whichever way it runs. */
  edges(db: Db, refs: readonly KnotRef[]): Promise<Edge[]>;
  /** The knots of these refs (of its own kinds), in any order; refs that do not exist are left out. */
  present(db: Db, refs: readonly KnotRef[], reader: Reader): Promise<Knot[]>;
  /** The opened sheet of one knot of its own kinds. */
  open(db: Db, ref: KnotRef, reader: Reader): Promise<KnotSheet>;
}

export const stageOf: Record<KnotKind, Stage> = {
  source: 'source',
  speech: 'speech',
  directive: 'conclusion',
  task: 'task',
  result: 'result',
  figure: 'figure',
  review_paragraph: 'review',
  claim: 'publication',
};
