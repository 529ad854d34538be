import type { IsoDate } from '#base/dates.ts';
import type { FigureWithValues } from '#features/figures/index.ts';
import type { Citation } from '#features/sources/index.ts';
import type { StateCounts } from '#features/tasks/index.ts';
import type { Note } from './contract.ts';
import type { Basis, NumberSource, Standing } from './number.ts';

/** What notes are written from. */
export interface Grounds {
  /** All figures, those of the same period as parts among them. */
  figures: readonly FigureWithValues[];
  citations: readonly Citation[];
  /** Figures that count invented records. */
  illustrated: ReadonlySet<string>;
  states: StateCounts;
  on: IsoDate;
  conferenceHeldOn: IsoDate | null;
}

/** [R9] The evidence of a live number: its records and their parts, or the words it was taken from, or the states. */
export function noteOn(number: NumberSource & { figure: FigureWithValues | null }, grounds: Grounds): Note {
  if (number.basis === 'tasks') {
    const { states, on, conferenceHeldOn } = grounds;
    return { kind: 'tasks', metric: number.metric, states, on, conferenceHeldOn };
  }
  const { figure } = number;
  if (!figure) throw new Error('expected the figure that the database ties the number to');
  return number.basis === 'counted' ? countedNote(figure, grounds) : claimedNote(figure, grounds);
}

interface Printed {
  name: string;
  basis: Basis;
  standing: Standing;
  figure: FigureWithValues | null;
}

/**
 * [R4] What names the evidence of a number, given all numbers in the order in which they are printed: a part rests on
 * the note of its whole where that stands before it, all states of tasks on one note. A number that somebody must look
 * at has a note to itself.
 */
export function evidenceKey(number: Printed, printed: readonly Printed[]): string {
  const { name, basis, standing, figure } = number;
  if (standing !== 'fresh') return name;
  if (basis === 'tasks') return 'tasks';
  const before = printed.slice(0, printed.indexOf(number));
  const whole = before.find(
    (one) => basis === 'counted' && one.basis === 'counted' && isWholeOf(one.figure, figure),
  );
  return whole ? evidenceKey(whole, printed) : `${basis} ${figure?.id}`;
}

function isWholeOf(whole: FigureWithValues | null, part: FigureWithValues | null): boolean {
  if (!whole || !part) return false;
  return whole.indicatorId === part.indicator.partOfId && isSamePeriod(whole, part);
}

function countedNote(figure: FigureWithValues, { figures, citations, illustrated }: Grounds): Note {
  const { id, label, cutOff, counted, indicator } = figure;
  const parts = figures.filter((one) => one.indicator.partOfId === indicator.id && isSamePeriod(one, figure));
  return {
    kind: 'counted',
    figureId: id,
    of: { name: indicator.name, nameEn: indicator.nameEn },
    label,
    cutOff,
    counted,
    parts: parts.map((part) => ({
      name: part.indicator.name,
      nameEn: part.indicator.nameEn,
      counted: part.counted,
    })),
    isIllustrative: illustrated.has(id),
    claims: figure.claims.flatMap((claim) => {
      const citation = citations.find((one) => one.fact.id === claim.id);
      const { value, qualifier, verdict } = claim;
      return citation ? [{ value, qualifier, verdict, outlet: citation.outlet, quote: citation.quote }] : [];
    }),
  };
}

function claimedNote(figure: FigureWithValues, { citations }: Grounds): Note {
  const { claimed, indicator } = figure;
  const claim = figure.claims.find(
    (one) => one.value === claimed?.value && one.qualifier === claimed.qualifier,
  );
  const citation = claim && citations.find((one) => one.fact.id === claim.id);
  return {
    kind: 'claimed',
    figureId: figure.id,
    of: { name: indicator.name, nameEn: indicator.nameEn },
    label: figure.label,
    qualifier: claimed?.qualifier ?? 'exact',
    source: citation
      ? {
          id: citation.sourceId,
          outlet: citation.outlet,
          publishedOn: citation.publishedOn,
          quote: citation.quote,
        }
      : null,
    counted: figure.counted,
  };
}

function isSamePeriod(a: FigureWithValues, b: FigureWithValues): boolean {
  return a.period.from === b.period.from && a.period.to === b.period.to;
}
