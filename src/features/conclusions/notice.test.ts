import { expect, test } from 'vitest';
import { noticeFault, noticeStateOn } from './notice.ts';

const days = { heldOn: '2025-01-06', issuedOn: '2025-01-10', today: '2026-11-22' };

test.each(['12/TB-BNG', '7/TB-VPCP', '105/TB-BNG-VP', '01/TB-ĐP'])(
  '[K4] %s is the number of a notice',
  (number) => {
    expect(noticeFault({ ...days, number })).toBeNull();
  },
);

test.each(['12', '12/TB', '12-TB-BNG', '12/QĐ-BNG', '/TB-BNG', '12/TB-bng', '12/TB-BNG/2'])(
  '[K4] %s is not',
  (number) => {
    expect(noticeFault({ ...days, number })).toBe('notice_number_malformed');
  },
);

test('[K4] a notice follows its conference and is not of a day to come', () => {
  const number = '12/TB-BNG';
  expect(noticeFault({ ...days, number, issuedOn: '2025-01-05' })).toBe('notice_before_conference');
  expect(noticeFault({ ...days, number, issuedOn: '2025-01-06' })).toBeNull();
  expect(noticeFault({ ...days, number, issuedOn: '2026-11-23' })).toBe('notice_in_the_future');
});

const legal = { heldOn: '2025-01-06', dueOn: '2025-01-13' };

test.each([
  [{ issuedOn: null, on: '2025-01-05' }, 'not_yet_held'],
  [{ issuedOn: null, on: '2025-01-06' }, 'waiting'],
  [{ issuedOn: null, on: '2025-01-13' }, 'waiting'],
  [{ issuedOn: null, on: '2025-01-14' }, 'overdue'],
  [{ issuedOn: '2025-01-13', on: '2025-01-14' }, 'in_time'],
  [{ issuedOn: '2025-01-14', on: '2025-01-14' }, 'late'],
  // Asked as of a day on which it had not been issued yet.
  [{ issuedOn: '2025-01-20', on: '2025-01-15' }, 'overdue'],
])('[K5] the state of the notice, %o', (when, state) => {
  expect(noticeStateOn({ ...legal, ...when })).toBe(state);
});

test('[K5] where no rule is recorded, nothing is in time or late', () => {
  expect(noticeStateOn({ ...legal, dueOn: null, issuedOn: null, on: '2025-02-01' })).toBeNull();
});
