import {
  type Edge,
  idsOf,
  type Knot,
  type KnotRef,
  type KnotSheet,
  type Knots,
  type Reader,
} from '#base/knot.ts';
import { writtenDate, writtenNumber } from '#base/written.ts';
import { type Citation, citationsOf } from '#features/sources/index.ts';
import { completionsOf, tasksResultingIn } from '#features/tasks/index.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { type ClaimRow, claimsByIds, claimsOfFigures, figuresByIds, listFigures } from './store.ts';
import {
  type FigureWithValues,
  figuresWithValues,
  recordsOfFigure,
  restsOnIllustration,
} from './store-values.ts';

/** Figures and the claims published about them, as the thread shows them. */
export const knots: Knots<Db> = { kinds: ['figure', 'claim'], edges, present, open };

/** A figure rests on the results whose records it counts [F9], and leads to the claims that were published of it. */
async function edges(db: Db, refs: readonly KnotRef[]): Promise<Edge[]> {
  const figureIds = idsOf(refs, 'figure');
  const claimed = [
    ...(await claimsOfFigures(db, figureIds)),
    ...(await claimsByIds(db, idsOf(refs, 'claim'))),
  ].filter((claim) => claim.figureId !== null);
  return unique([
    ...(await edgesFromResults(db, figureIds)),
    ...(await edgesOfResults(db, idsOf(refs, 'result'))),
    ...claimed.map(({ id, figureId }) => edge('figure', figureId ?? '', 'claim', id)),
  ]);
}

/** The result of a task is known by the task's id. */
async function edgesFromResults(db: Db, figureIds: readonly string[]): Promise<Edge[]> {
  const found: Edge[] = [];
  for (const figure of await figuresByIds(db, figureIds)) {
    const taskIds = await tasksResultingIn(db, await recordsOfFigure(db, figure));
    for (const taskId of new Set([...taskIds.values()].flat())) {
      found.push(edge('result', taskId, 'figure', figure.id));
    }
  }
  return found;
}

async function edgesOfResults(db: Db, taskIds: readonly string[]): Promise<Edge[]> {
  const completions = await completionsOf(db, taskIds);
  if ([...completions.values()].every((completion) => completion.activityIds.length === 0)) return [];
  const found: Edge[] = [];
  for (const figure of await listFigures(db)) {
    const counted = new Set(await recordsOfFigure(db, figure));
    for (const [taskId, { activityIds }] of completions) {
      if (activityIds.some((id) => counted.has(id))) found.push(edge('result', taskId, 'figure', figure.id));
    }
  }
  return found;
}

async function present(db: Db, refs: readonly KnotRef[], reader: Reader): Promise<Knot[]> {
  const figures = await figuresWithValues(db, idsOf(refs, 'figure'));
  const claims = await claimsByIds(db, idsOf(refs, 'claim'));
  const shown: Knot[] = [];
  for (const figure of figures)
    shown.push(presentFigure(figure, await restsOnIllustration(db, figure), reader));
  return [...shown, ...(await presentClaims(db, claims, reader))];
}

function presentFigure(figure: FigureWithValues, isIllustrative: boolean, { language }: Reader): Knot {
  const t = words(language);
  const { counted, claimed } = figure;
  const isCounted = counted > 0 || !claimed;
  const odd = figure.claims.find((claim) => claim.verdict === 'disagrees');
  const note = odd
    ? t.knot.differs({
        counted: writtenNumber(counted, language),
        claimed: t.hedge[odd.qualifier] + writtenNumber(odd.value, language),
      })
    : isCounted
      ? ''
      : t.knot.uncounted;
  return {
    kind: 'figure',
    id: figure.id,
    state: figure.isContradicted ? 'contradicted' : isCounted ? 'complete' : 'waiting',
    on: figure.cutOff,
    caption: t.yearLabel({ label: figure.label }),
    title: language === 'en' ? figure.indicator.nameEn : figure.indicator.name,
    note,
    value: isCounted ? counted : claimed.value,
    quote: null,
    isIllustrative,
    href: `/so-lieu/${figure.id}`,
  };
}

async function presentClaims(db: Db, claims: readonly ClaimRow[], reader: Reader): Promise<Knot[]> {
  const citations = await citationsOf(
    db,
    claims.map(({ id }) => ({ kind: 'claim', id })),
  );
  const figures = new Map(
    (
      await figuresWithValues(
        db,
        claims.flatMap((claim) => claim.figureId ?? []),
      )
    ).map((one) => [one.id, one]),
  );
  return claims.map((claim) => {
    const figure = claim.figureId === null ? undefined : figures.get(claim.figureId);
    return presentClaim(claim, {
      figure,
      citation: citations.find((one) => one.fact.id === claim.id),
      reader,
    });
  });
}

function presentClaim(
  claim: ClaimRow,
  about: { figure: FigureWithValues | undefined; citation: Citation | undefined; reader: Reader },
): Knot {
  const { figure, citation, reader } = about;
  const t = words(reader.language);
  const verdict = figure?.claims.find((one) => one.id === claim.id)?.verdict;
  const state = verdict === 'disagrees' ? 'contradicted' : verdict ? 'complete' : 'waiting';
  return {
    kind: 'claim',
    id: claim.id,
    state,
    on: citation?.publishedOn ?? null,
    caption: citation?.outlet ?? t.knot.noOutlet,
    title: `${t.hedge[claim.qualifier]}${writtenNumber(claim.value, reader.language)} ${claim.unit}`,
    note: verdict ? t.verdicts[verdict] : t.knot.unattached,
    value: null,
    quote: citation?.quote ?? null,
    isIllustrative: citation?.isIllustrative ?? false,
    href: figure ? `/so-lieu/${figure.id}#claim-${claim.id}` : `/so-lieu#claim-${claim.id}`,
  };
}

async function open(db: Db, ref: KnotRef, reader: Reader): Promise<KnotSheet> {
  const t = words(reader.language);
  if (ref.kind === 'claim') return openClaim(db, ref.id, reader);
  const [figure] = await figuresWithValues(db, [ref.id]);
  if (!figure) return { facts: [] };
  const facts: KnotSheet['facts'] = [
    {
      label: t.sheet.counted,
      value: writtenNumber(figure.counted, reader.language),
      note: t.sheet.records({ count: writtenNumber(figure.counted, reader.language) }),
      href: `/so-lieu/${figure.id}`,
    },
    ...figure.claims.map((claim) => ({
      label: t.sheet.claimed,
      value: `${t.hedge[claim.qualifier]}${writtenNumber(claim.value, reader.language)}`,
      note: t.verdicts[claim.verdict],
    })),
    { label: t.sheet.period, value: `${writtenDate(figure.period.from)} – ${writtenDate(figure.period.to)}` },
    { label: t.sheet.cutOff, value: writtenDate(figure.cutOff) },
  ];
  return { facts };
}

async function openClaim(db: Db, id: string, { language }: Reader): Promise<KnotSheet> {
  const t = words(language);
  const [claim] = await claimsByIds(db, [id]);
  if (!claim) return { facts: [] };
  const [figure] = claim.figureId === null ? [] : await figuresWithValues(db, [claim.figureId]);
  const verdict = figure?.claims.find((one) => one.id === id)?.verdict;
  const facts: KnotSheet['facts'] = [
    {
      label: t.sheet.claimed,
      value: `${t.hedge[claim.qualifier]}${writtenNumber(claim.value, language)} ${claim.unit}`,
    },
    { label: t.sheet.saidOf, value: claim.subject || claim.unit },
    { label: t.sheet.saidPeriod, value: claim.period || t.sheet.noPeriod },
  ];
  if (figure && verdict) {
    facts.push({ label: t.sheet.verdict, value: t.verdicts[verdict] });
    facts.push({
      label: t.sheet.figure,
      value: `${language === 'en' ? figure.indicator.nameEn : figure.indicator.name}, ${t.yearLabel({ label: figure.label })}`,
      href: `/so-lieu/${figure.id}`,
    });
  }
  return { facts };
}

function edge(fromKind: KnotRef['kind'], fromId: string, toKind: KnotRef['kind'], toId: string): Edge {
  return { from: { kind: fromKind, id: fromId }, to: { kind: toKind, id: toId } };
}

function unique(all: readonly Edge[]): Edge[] {
  return [...new Map(all.map((one) => [`${one.from.id}>${one.to.id}`, one])).values()];
}

function words(language: Reader['language']) {
  return language === 'en' ? en : vi;
}
