import { must } from '#base/errors.ts';
import {
  type Edge,
  idsOf,
  type Knot,
  type KnotRef,
  type KnotSheet,
  type Knots,
  type Reader,
} from '#base/knot.ts';
import { firstWords, writtenDate } from '#base/written.ts';
import { type Conference, clocksOf, conferencesByIds } from '#features/conference/index.ts';
import { nameWithOffice, speakersOf, speechesByIds } from '#features/floor/index.ts';
import type { Db } from '#platform/db/database.ts';
import { directiveCode } from './code.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { type Directive, directivesByIds, directivesOfSpeeches } from './store.ts';
import { type ConclusionNotice, noticesOf } from './store-notices.ts';

/**
 * Directives, as the thread shows them. [K6] While a conference has no conclusion notice, the knot is missing: what
 * holds the thread meanwhile is the quotation, and the note names the legal date.
 */
export const knots: Knots<Db> = { kinds: ['directive'], edges, present, open };

async function edges(db: Db, refs: readonly KnotRef[]): Promise<Edge[]> {
  const drawn = await directivesOfSpeeches(db, idsOf(refs, 'speech'));
  const named = [...(await directivesByIds(db, idsOf(refs, 'directive'))).values()];
  return [...drawn, ...named].map(({ id, speechId }) => ({
    from: { kind: 'speech', id: speechId },
    to: { kind: 'directive', id },
  }));
}

async function present(db: Db, refs: readonly KnotRef[], reader: Reader): Promise<Knot[]> {
  const directives = [...(await directivesByIds(db, idsOf(refs, 'directive'))).values()];
  const conferenceIds = directives.map(({ conferenceId }) => conferenceId);
  const conferences = await conferencesByIds(db, conferenceIds);
  const notices = await noticesOf(db, conferenceIds);
  const dueOn = await legalDates(db, [...conferences.values()]);
  return directives.map((directive) => {
    const conference = must(conferences.get(directive.conferenceId), 'the conference of a directive');
    const notice = notices.get(conference.id);
    return presentKnot(directive, { conference, notice, dueOn: dueOn.get(conference.id) ?? null, reader });
  });
}

function presentKnot(
  directive: Directive,
  about: {
    conference: Conference;
    notice: ConclusionNotice | undefined;
    dueOn: string | null;
    reader: Reader;
  },
): Knot {
  const { conference, notice, dueOn, reader } = about;
  const t = words(reader).knot;
  return {
    kind: 'directive',
    id: directive.id,
    state: notice ? 'complete' : 'missing',
    on: notice?.issuedOn ?? conference.heldOn,
    caption: notice ? t.notice({ number: notice.number }) : t.noNotice,
    title: firstWords(directive.quote),
    note: notice || dueOn === null ? '' : t.due({ date: writtenDate(dueOn) }),
    value: null,
    quote: firstWords(directive.quote),
    isIllustrative: conference.isIllustrative || (notice?.isIllustrative ?? false),
    href: hrefOf(directive),
  };
}

async function legalDates(db: Db, conferences: readonly Conference[]): Promise<Map<string, string>> {
  const dates = new Map<string, string>();
  for (const { id, heldOn } of conferences) {
    const { notice } = await clocksOf(db, heldOn);
    if (notice) dates.set(id, notice.dueOn);
  }
  return dates;
}

async function open(db: Db, ref: KnotRef, reader: Reader): Promise<KnotSheet> {
  const directive = (await directivesByIds(db, [ref.id])).get(ref.id);
  if (!directive) return { facts: [] };
  const conference = must(
    (await conferencesByIds(db, [directive.conferenceId])).get(directive.conferenceId),
    'the conference of a directive',
  );
  const speeches = await speechesByIds(db, [directive.speechId]);
  const speaker = must(
    (await speakersOf(db, [...speeches.values()])).get(directive.speechId),
    'the speaker of a directive',
  );
  const { sheet, fields } = words(reader);
  return {
    facts: [
      { label: sheet.who, value: nameWithOffice(speaker, reader), note: speaker.titles.slice(1).join(', ') },
      {
        label: sheet.where,
        value: conference.name,
        note: sheet.on({ date: writtenDate(conference.heldOn) }),
        href: `/hoi-nghi/${conference.id}`,
      },
      { label: sheet.field, value: fields[directive.field] },
      { label: sheet.basis, value: directive.basis?.name ?? sheet.noBasis },
      await noticeFact(db, conference, reader),
      {
        label: sheet.leadsTo,
        value: sheet.directive({ code: directiveCode(directive.number) }),
        href: hrefOf(directive),
      },
    ],
  };
}

async function noticeFact(
  db: Db,
  conference: Conference,
  reader: Reader,
): Promise<KnotSheet['facts'][number]> {
  const { sheet, knot } = words(reader);
  const notice = (await noticesOf(db, [conference.id])).get(conference.id);
  const dueOn = (await legalDates(db, [conference])).get(conference.id);
  const note = dueOn === undefined ? {} : { note: knot.due({ date: writtenDate(dueOn) }) };
  if (!notice)
    return { label: sheet.notice, value: knot.noNotice, ...note, href: `/ket-luan#hn-${conference.id}` };
  return {
    label: sheet.notice,
    value: sheet.noticeOf({ number: notice.number, date: writtenDate(notice.issuedOn) }),
    ...note,
  };
}

function hrefOf(directive: Directive): string {
  return `/ket-luan#cd-${directive.number}`;
}

function words({ language }: Reader) {
  return language === 'en' ? en : vi;
}
