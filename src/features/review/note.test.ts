import { expect, test } from 'vitest';
import type { FigureWithValues } from '#features/figures/index.ts';
import { evidenceKey } from './note.ts';

function aFigure(id: string, given: { partOfId?: string; from?: string } = {}): FigureWithValues {
  const { partOfId = null, from = '2023-12-15' } = given;
  const indicator = { id, code: id, name: id, nameEn: id, unit: '', unitEn: '', spokenAs: [], partOfId };
  return {
    id: `figure-${id}`,
    indicatorId: id,
    label: '2024',
    period: { from, to: '2024-12-14' },
    cutOff: '2024-12-14',
    indicator: { ...indicator, counts: { kinds: [], levels: [] } },
    counted: 1,
    claims: [],
    claimed: null,
    isContradicted: false,
  };
}
const counted = (figure: FigureWithValues) =>
  ({ name: figure.id, basis: 'counted', standing: 'fresh', figure }) as const;
const whole = counted(aFigure('whole'));
const part = counted(aFigure('part', { partOfId: 'whole' }));

test('[R4] a part rests on the note of its whole, where that is printed before it and over the same period', () => {
  expect(evidenceKey(part, [whole, part])).toBe(evidenceKey(whole, [whole, part]));
  expect(evidenceKey(part, [part, whole])).not.toBe(evidenceKey(whole, [part, whole]));
  const older = counted(aFigure('part', { partOfId: 'whole', from: '2022-12-15' }));
  expect(evidenceKey(older, [whole, older])).not.toBe(evidenceKey(whole, [whole, older]));
});

test('[R4] a number that must be looked at has a note to itself, and its parts stay with it', () => {
  const hot = { ...whole, standing: 'contradicted' } as const;
  expect(evidenceKey(hot, [hot, part])).toBe(hot.name);
  expect(evidenceKey(part, [hot, part])).toBe(hot.name);
  const hotPart = { ...part, standing: 'stale' } as const;
  expect(evidenceKey(hotPart, [whole, hotPart])).toBe(hotPart.name);
});

test('[R4] what is claimed and what is counted of one figure are two pieces of evidence', () => {
  const claimed = { ...whole, name: 'claimed', basis: 'claimed' } as const;
  expect(evidenceKey(claimed, [whole, claimed])).not.toBe(evidenceKey(whole, [whole, claimed]));
});
