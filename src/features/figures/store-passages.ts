import { type Passage, passagesOf } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { Verdict } from './claim.ts';
import type { ClaimShown } from './contract.ts';
import { sentenceAround } from './sentence.ts';
import type { ClaimRow } from './store.ts';

/** Claims with the sentences of the sources that state them, letter for letter. */
export async function presentClaims(
  db: Db,
  claims: readonly (ClaimRow & { verdict: Verdict | null; figureLabel: string | null })[],
): Promise<ClaimShown[]> {
  const shown: ClaimShown[] = [];
  for (const claim of claims) {
    const passages = await passagesOf(db, { kind: 'claim', id: claim.id });
    shown.push({ ...claim, passages: passages.map(presentPassage) });
  }
  return shown;
}

function presentPassage(passage: Passage): ClaimShown['passages'][number] {
  const { sourceId, sourceTitle, outlet, publishedOn, isIllustrative, paragraphs } = passage;
  const quoted = paragraphs.find((paragraph) => paragraph.marks.length > 0);
  const around = sentenceAround(quoted?.text ?? '', quoted?.marks ?? []);
  return { sourceId, sourceTitle, outlet, publishedOn, isIllustrative, ...around };
}
