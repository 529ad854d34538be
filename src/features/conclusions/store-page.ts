import type { IsoDate } from '#base/dates.ts';
import { must } from '#base/errors.ts';
import { type CalendarExceptions, workingDaysBetween } from '#base/working-days.ts';
import { type Conference, clocksOf, getConference, listConferences } from '#features/conference/index.ts';
import { type SpeakerThen, type Speech, speakersOf, speechesOf } from '#features/floor/index.ts';
import { calendarExceptions } from '#features/rules/index.ts';
import { type Citation, citationsOf } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { Conclusions, Directive as Presented } from './contract.ts';
import { noticeStateOn } from './notice.ts';
import { type Directive, directivesOf } from './store.ts';
import { type ConclusionNotice, noticesOf } from './store-notices.ts';

const CONFERENCES_A_PAGE = 20;

/** The page of conclusions: conferences that were held, latest first; one still to come has concluded nothing. */
export async function loadConclusions(db: Db, today: IsoDate, before?: IsoDate): Promise<Conclusions[]> {
  const conferences = await listConferences(db, {
    ...(before === undefined ? {} : { before }),
    until: today,
    limit: CONFERENCES_A_PAGE,
  });
  return Promise.all(conferences.map((conference) => present(db, conference, today)));
}

export async function loadConclusionsOf(db: Db, conferenceId: string, today: IsoDate): Promise<Conclusions> {
  return present(db, await getConference(db, conferenceId), today);
}

async function present(db: Db, conference: Conference, today: IsoDate): Promise<Conclusions> {
  const { id, name, heldOn, isIllustrative } = conference;
  const { notice: clock } = await clocksOf(db, heldOn);
  const notice = (await noticesOf(db, [id])).get(id) ?? null;
  const dueOn = clock?.dueOn ?? null;
  const issuedOn = notice?.issuedOn ?? null;
  return {
    conference: { id, name, heldOn, isIllustrative },
    notice: notice && presentNotice(notice),
    clock,
    state: noticeStateOn({ heldOn, dueOn, issuedOn, on: today }),
    workingDays: distance(issuedOn ?? today, dueOn, await calendarExceptions(db)),
    directives: await loadDirectives(db, id),
  };
}

export function presentNotice({ number, issuedOn, sourceId, isIllustrative }: ConclusionNotice) {
  return { number, issuedOn, sourceId, isIllustrative };
}

function distance(from: IsoDate, to: IsoDate | null, calendar: CalendarExceptions): number {
  return to === null ? 0 : Math.abs(workingDaysBetween(from, to, calendar));
}

async function loadDirectives(db: Db, conferenceId: string): Promise<Presented[]> {
  const directives = await directivesOf(db, conferenceId);
  const speeches = await speechesOf(db, conferenceId);
  const speakers = await speakersOf(db, speeches);
  const citations = await citationsOf(
    db,
    directives.map(({ id }) => ({ kind: 'directive', id })),
  );
  const cited = Map.groupBy(citations, ({ fact }) => fact.id);
  return directives.map((directive) =>
    presentDirective(directive, {
      speech: must(
        speeches.find(({ id }) => id === directive.speechId),
        'the speech of a directive',
      ),
      speaker: must(speakers.get(directive.speechId), 'the speaker of a directive'),
      citations: cited.get(directive.id) ?? [],
    }),
  );
}

function presentDirective(
  { id, number, quote, field, basis }: Directive,
  from: { speech: Speech; speaker: SpeakerThen; citations: readonly Citation[] },
): Presented {
  return {
    id,
    number,
    quote,
    field,
    basis: basis && { name: basis.name, kind: basis.kind },
    speech: { id: from.speech.id, kind: from.speech.kind },
    speaker: from.speaker,
    citations: from.citations.map((citation) => ({
      sourceId: citation.sourceId,
      fromAt: citation.fromAt,
      title: citation.sourceTitle,
      outlet: citation.outlet,
      publishedOn: citation.publishedOn,
      isIllustrative: citation.isIllustrative,
    })),
  };
}
