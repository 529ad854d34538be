import { dateIn, type IsoDate } from '#base/dates.ts';
import { writtenDate } from '#base/written.ts';
import { directivesOf, noticesOf } from '#features/conclusions/index.ts';
import { type Conference, clocksOf, listConferences, pointsOf } from '#features/conference/index.ts';
import type { FigureWithValues } from '#features/figures/index.ts';
import { listReviews, loadReview } from '#features/review/index.ts';
import { citationsOf } from '#features/sources/index.ts';
import type { Item } from './contract-desk.ts';
import type { AtDesk } from './desk-ground.ts';
import { ageSince, wordsOf } from './desk-words.ts';

/** Directives that nobody has been given a task from. */
export async function directivesWithoutTasks(desk: AtDesk): Promise<Item[]> {
  const t = wordsOf(desk);
  const followed = new Set(desk.tasks.map((task) => task.directiveId));
  const items: Item[] = [];
  for (const conference of await heldConferences(desk)) {
    const directives = await directivesOf(desk.db, conference.id);
    for (const { id, quote } of directives.filter((directive) => !followed.has(directive.id))) {
      items.push({
        kind: 'directive',
        on: conference.heldOn,
        age: ageSince(desk, conference.heldOn),
        title: t.items.directive,
        quote,
        note: t.items.conferenceOf({ date: writtenDate(conference.heldOn) }),
        href: `/nhiem-vu?giao=${id}`,
        isIllustrative: conference.isIllustrative,
        isLate: false,
      });
    }
  }
  return items;
}

/** Conferences whose notice is past its legal day and is not noted here. */
export async function missingNotices(desk: AtDesk): Promise<Item[]> {
  const t = wordsOf(desk);
  const conferences = await heldConferences(desk);
  const notices = await noticesOf(
    desk.db,
    conferences.map((conference) => conference.id),
  );
  const items: Item[] = [];
  for (const { id, name, heldOn, isIllustrative } of conferences) {
    const { notice } = await clocksOf(desk.db, heldOn);
    if (notices.has(id) || !notice || notice.dueOn >= desk.today) continue;
    items.push({
      kind: 'notice',
      on: notice.dueOn,
      age: ageSince(desk, notice.dueOn),
      title: t.items.notice({ date: writtenDate(heldOn) }),
      quote: null,
      note: `${name} · ${t.items.noticeDue({ date: writtenDate(notice.dueOn) })}`,
      href: `/hoi-nghi/${id}`,
      isIllustrative,
      isLate: true,
    });
  }
  return items;
}

/** Figures of which some source says what the register does not. */
export async function contradictedFigures(desk: AtDesk): Promise<Item[]> {
  const odd = desk.figures.filter((figure) => figure.isContradicted);
  const since = await firstSaid(desk, odd);
  const t = wordsOf(desk);
  return odd.map((figure) => {
    const values = figure.claims.filter((claim) => claim.verdict === 'disagrees').map((claim) => claim.value);
    const on = since.get(figure.id) ?? figure.cutOff;
    return {
      ...figureItem(desk, figure, on),
      age: ageSince(desk, on),
      note: t.items.disagrees({ counted: String(figure.counted), claimed: [...new Set(values)].join(', ') }),
    };
  });
}

/** When a disagreeing claim of each figure was first published. */
async function firstSaid(desk: AtDesk, figures: readonly FigureWithValues[]): Promise<Map<string, IsoDate>> {
  const said = new Map<string, IsoDate>();
  for (const figure of figures) {
    const odd = figure.claims.filter((claim) => claim.verdict === 'disagrees');
    const citations = await citationsOf(
      desk.db,
      odd.map(({ id }) => ({ kind: 'claim', id })),
    );
    const days = citations.flatMap((citation) => citation.publishedOn ?? []).sort();
    if (days[0]) said.set(figure.id, days[0]);
  }
  return said;
}

/** Drafts with numbers that the record has left behind, or that others contradict. Reviews of the last years only. */
export async function staleReviews(desk: AtDesk): Promise<Item[]> {
  const t = wordsOf(desk);
  const items: Item[] = [];
  for (const { id } of (await listReviews(desk.db)).slice(0, RECENT_REVIEWS)) {
    const { review, numbers } = await loadReview(desk.db, id, desk.today);
    const due = numbers.filter(({ standing }) => standing !== 'fresh' && standing !== 'kept');
    const [first] = due.map((number) => dateIn(number.takenAt)).sort();
    if (!first) continue;
    items.push({
      kind: 'review',
      on: first,
      age: ageSince(desk, first),
      title: review.title,
      quote: null,
      note: t.items.stale({ count: String(due.length) }),
      href: `/bao-cao/${id}`,
      isIllustrative: review.isIllustrative,
      isLate: false,
    });
  }
  return items;
}
const RECENT_REVIEWS = 3;

/** Points of the next conference whose head-count nobody has entered; a technician sees that of their own. */
export async function pointsToComplete(desk: AtDesk, conference: Conference | null): Promise<Item[]> {
  if (!conference || conference.heldOn < desk.today) return [];
  const t = wordsOf(desk);
  const points = await pointsOf(desk.db, conference.id);
  const mine =
    desk.actor.role === 'technician' ? points.filter((point) => point.bodyId === desk.actor.bodyId) : points;
  const open = mine.filter((point) => point.headCount === null);
  if (open.length === 0) return [];
  return [
    {
      kind: 'points',
      on: conference.heldOn,
      age: ageSince(desk, conference.heldOn),
      title: t.items.points({ count: String(open.length), all: String(mine.length) }),
      quote: null,
      note: conference.name,
      href: `/hoi-nghi/${conference.id}`,
      isIllustrative: conference.isIllustrative,
      isLate: false,
    },
  ];
}

/** What a journalist may write of: conferences that were held. */
export async function recentConferences(desk: AtDesk): Promise<Item[]> {
  return (await heldConferences(desk)).map(({ id, name, heldOn, isIllustrative }) => ({
    kind: 'conference',
    on: heldOn,
    age: writtenDate(heldOn),
    title: name,
    quote: null,
    note: '',
    href: `/hoi-nghi/${id}`,
    isIllustrative,
    isLate: false,
  }));
}

/** And the figures, each with what was counted. */
export function latestFigures(desk: AtDesk): Item[] {
  const t = wordsOf(desk);
  return desk.figures.map((figure) => ({
    ...figureItem(desk, figure, figure.cutOff),
    age: writtenDate(figure.cutOff),
    note: t.items.counted({ counted: String(figure.counted), claims: String(figure.claims.length) }),
  }));
}

function figureItem(desk: AtDesk, figure: FigureWithValues, on: IsoDate): Item {
  const t = wordsOf(desk);
  const name = desk.language === 'en' ? figure.indicator.nameEn : figure.indicator.name;
  return {
    kind: 'figure',
    on,
    age: '',
    title: t.items.figure({ name, label: figure.label }),
    quote: null,
    note: '',
    href: `/so-lieu/${figure.id}`,
    isIllustrative: false,
    isLate: false,
  };
}

async function heldConferences(desk: AtDesk): Promise<Conference[]> {
  return (await listConferences(desk.db)).filter((conference) => conference.heldOn <= desk.today);
}
