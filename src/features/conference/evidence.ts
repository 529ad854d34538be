import type { Citation } from '#features/sources/index.ts';
import type { Evidence } from './contract.ts';

/** One line a source: how it names the conference, and how many points and people rest on it. Keeps the order given. */
export function gatherEvidence(citations: readonly Citation[]): Evidence[] {
  const bySource = Map.groupBy(citations, (citation) => citation.sourceId);
  return [...bySource].map(([sourceId, own]) => {
    // A source is cited for the conference by its name, its day, its form: the longest words tell most.
    const naming = own
      .filter(({ fact }) => fact.kind === 'conference')
      .reduce<Citation | undefined>(
        (best, one) => (one.quote.length > (best?.quote.length ?? 0) ? one : best),
        undefined,
      );
    const first = naming ?? own[0];
    return {
      sourceId,
      title: first?.sourceTitle ?? '',
      outlet: first?.outlet ?? null,
      publishedOn: first?.publishedOn ?? null,
      isIllustrative: first?.isIllustrative ?? false,
      quote: naming?.quote ?? null,
      fromAt: first?.fromAt ?? 0,
      points: countOf(own, 'point'),
      people: countOf(own, 'participant'),
    };
  });
}

/** A fact that a source names twice is still one fact. */
function countOf(citations: readonly Citation[], kind: string): number {
  return new Set(citations.filter(({ fact }) => fact.kind === kind).map(({ fact }) => fact.id)).size;
}
