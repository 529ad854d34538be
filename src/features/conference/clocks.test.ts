import { expect, test } from 'vitest';
import { invitationClock, noticeClock } from './clocks.ts';

const rule = { workingDays: 3, legalBasis: 'Quyết định thử', isConfirmed: true };
const newYear = new Map([['2025-01-01', false]]);

test('[C4] the invitation for Monday 06/01/2025 goes out by 31/12/2024: weekend and New Year do not count', () => {
  expect(invitationClock('2025-01-06', rule, newYear)).toEqual({ ...rule, dueOn: '2024-12-31' });
});

test('[C5] the notice after Monday 06/01/2025 is due on the fifth working day', () => {
  expect(noticeClock('2025-01-06', { ...rule, workingDays: 5 }, newYear)?.dueOn).toBe('2025-01-13');
});

test('a day without a recorded rule has no clock', () => {
  expect(invitationClock('1999-01-06', null, newYear)).toBeNull();
});
