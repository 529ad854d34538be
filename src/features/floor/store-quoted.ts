import { must } from '#base/errors.ts';
import { type Citation, citationsOf } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { Speech as Presented } from './contract.ts';
import { speechKinds } from './kinds.ts';
import { speechesOf } from './store.ts';
import { speakersOf } from './store-speakers.ts';

/** The speeches of a conference with their words: the conclusion first, then directing, reporting, contributing. */
export async function loadSpeeches(db: Db, conferenceId: string): Promise<Presented[]> {
  const speeches = await speechesOf(db, conferenceId);
  const speakers = await speakersOf(db, speeches);
  const citations = await citationsOf(
    db,
    speeches.map(({ id }) => ({ kind: 'speech', id })),
  );
  const bySpeech = Map.groupBy(citations, ({ fact }) => fact.id);
  return speeches
    .map(({ id, kind }) => ({
      id,
      kind,
      speaker: must(speakers.get(id), 'the speaker of a speech'),
      words: bySource(bySpeech.get(id) ?? []),
    }))
    .sort((a, b) => speechKinds.indexOf(a.kind) - speechKinds.indexOf(b.kind));
}

function bySource(citations: readonly Citation[]): Presented['words'] {
  return [...Map.groupBy(citations, ({ sourceId }) => sourceId)].map(([sourceId, own]) => {
    const [first] = own;
    return {
      sourceId,
      title: first?.sourceTitle ?? '',
      outlet: first?.outlet ?? null,
      publishedOn: first?.publishedOn ?? null,
      isIllustrative: first?.isIllustrative ?? false,
      quotes: own.map(({ quote, fromAt }) => ({ quote, fromAt })),
    };
  });
}
