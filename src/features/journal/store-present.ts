import { dateIn } from '#base/dates.ts';
import { type KnotKind, type Knots, knotKinds, type Reader } from '#base/knot.ts';
import { conferencesByIds } from '#features/conference/index.ts';
import { nameOn, namesOf } from '#features/directory/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { ErrorSentences } from '#platform/http/problem.ts';
import type { JournalLine } from './contract.ts';
import type { Line } from './store.ts';

interface Composed extends Reader {
  knots: Knots<Db>;
  sentences: ErrorSentences;
}

/** [J2] Lines as they are read: bodies by the name of the day, things by their title, refusals with their reason. */
export async function presentLines(db: Db, lines: readonly Line[], reader: Composed): Promise<JournalLine[]> {
  const bodyIds = lines.map((line) => line.bodyId).filter((id) => id !== null);
  const names = await namesOf(db, bodyIds);
  const titles = await titlesOf(db, lines, reader);
  return lines.map(({ exactAt: _, subjectKind, subjectId, bodyId, ...line }) => {
    const body = bodyId ? nameOn(names.get(bodyId) ?? [], dateIn(line.at)) : undefined;
    return {
      ...line,
      at: line.at.toISOString(),
      body: body ? { name: body.name, nameEn: body.nameEn } : null,
      subject:
        subjectKind && subjectId
          ? { kind: subjectKind, id: subjectId, ...(titles.get(subjectId) ?? untitled) }
          : null,
      reason: line.act === 'request.refused' ? reasonOf(line, reader) : null,
    };
  });
}

interface Title {
  title: string | null;
  href: string | null;
}
const untitled: Title = { title: null, href: null };

async function titlesOf(db: Db, lines: readonly Line[], reader: Composed): Promise<Map<string, Title>> {
  const idsOf = (kind: string) => [
    ...new Set(lines.filter((line) => line.subjectKind === kind).map((line) => line.subjectId ?? '')),
  ];
  const refs = knotKinds.flatMap((kind: KnotKind) => idsOf(kind).map((id) => ({ kind, id })));
  const knots = refs.length > 0 ? await reader.knots.present(db, refs, reader) : [];
  const conferences = await conferencesByIds(db, idsOf('conference'));
  return new Map<string, Title>([
    ...knots.map(({ id, title, href }): [string, Title] => [id, { title, href }]),
    ...[...conferences.values()].map(({ id, name }): [string, Title] => [
      id,
      { title: name, href: `/hoi-nghi/${id}` },
    ]),
    ...idsOf('review').map((id): [string, Title] => [id, { title: null, href: `/bao-cao/${id}` }]),
  ]);
}

/** A sentence that names what was asked would need what is not kept: then the code alone must do. */
function reasonOf({ data }: Pick<Line, 'data'>, { sentences, language }: Composed): string | null {
  const sentence = sentences[language][String(data.code)];
  return typeof sentence === 'string' ? sentence : null;
}
