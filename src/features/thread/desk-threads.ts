import { type KnotState, type Stage, stages } from '#base/knot.ts';
import { directivesOf } from '#features/conclusions/index.ts';
import type { Conference } from '#features/conference/index.ts';
import { showThread } from './acts.ts';
import type { Thread } from './contract.ts';
import type { Broken } from './contract-desk.ts';
import type { AtDesk } from './desk-ground.ts';
import { wordsOf } from './desk-words.ts';
import { worstOf } from './line.ts';
import { together } from './together.ts';

const SHOWN = 4;
/** Threads walked for one desk: walking is the dearest thing on it. */
const WALKED = 6;

type Origin = Pick<Broken, 'ref' | 'title' | 'quote'>;

/** [DK5] Threads with a gap, a contradiction or an end before publication: the most contradicted first, then the longest gap. */
export async function brokenThreads(desk: AtDesk, conference: Conference | null): Promise<Broken[]> {
  const { db, actor, language, today } = desk;
  const reader = { language, today };
  const walking = { db, knots: together(desk.knots, db, reader), actor, reader };
  const walked = await Promise.all(
    (await originsOf(desk, conference)).map(async (origin) => ({
      ...origin,
      ...standingOf(await showThread(walking, origin.ref)),
    })),
  );
  const broken = walked.filter((one) => one.contradicted + one.missing.length > 0 || one.stopsAt);
  const weight = (one: Broken) => one.contradicted * 100 + one.missing.length * 10 + (one.stopsAt ? 1 : 0);
  return broken.sort((a, b) => weight(b) - weight(a)).slice(0, SHOWN);
}

/** Threads worth a look: figures, contradicted ones first, and the directives of the conference on the desk. */
async function originsOf(desk: AtDesk, conference: Conference | null): Promise<Origin[]> {
  const t = wordsOf(desk);
  const figures = desk.figures.toSorted((a, b) => Number(b.isContradicted) - Number(a.isContradicted));
  const directives = conference ? await directivesOf(desk.db, conference.id) : [];
  const ofFigures = figures.slice(0, WALKED / 2).map(({ id, indicator, label }): Origin => {
    const name = desk.language === 'en' ? indicator.nameEn : indicator.name;
    return { ref: { kind: 'figure', id }, title: t.items.figure({ name, label }), quote: null };
  });
  const ofDirectives = directives.map(({ id, quote }): Origin => {
    return { ref: { kind: 'directive', id }, title: t.kinds.directive, quote };
  });
  return [...ofFigures, ...ofDirectives].slice(0, WALKED);
}

function standingOf({ line }: Thread): Omit<Broken, keyof Origin> {
  const knots: Partial<Record<Stage, KnotState>> = {};
  for (const stretch of line) {
    const state = worstOf(stretch);
    if (state) knots[stretch.stage] = state;
  }
  const isReached = line.some(({ stage, state }) => stage === 'publication' && state !== 'ahead');
  const reached = stages.filter((stage) =>
    line.some((one) => one.stage === stage && (one.state === 'present' || one.state === 'withheld')),
  );
  return {
    knots,
    missing: stages.filter((stage) => knots[stage] === 'missing'),
    contradicted: Object.values(knots).filter((state) => state === 'contradicted').length,
    stopsAt: isReached ? null : (reached.at(-1) ?? null),
  };
}
