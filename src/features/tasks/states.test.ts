import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#base/dates.ts';
import { countsOn, totalOf } from './counts.ts';
import { isDone, stateOn, type TaskDates, taskStates } from './states.ts';

const task: TaskDates = { assignedOn: '2025-01-09', dueOn: '2025-11-28', completedOn: null };

describe('[T1] the state is computed from dates, for any date', () => {
  test.each([
    ['the day before the assignment', task, '2025-01-08', 'not_yet_assigned'],
    ['the day of the assignment', task, '2025-01-09', 'open_in_time'],
    ['the deadline itself', task, '2025-11-28', 'open_in_time'],
    ['the day after the deadline', task, '2025-11-29', 'open_overdue'],
    ['completed on the deadline', { ...task, completedOn: '2025-11-28' }, '2025-12-08', 'done_in_time'],
    ['completed the day after', { ...task, completedOn: '2025-11-29' }, '2025-12-08', 'done_late'],
  ])('%s', (_, dates, on, state) => {
    expect(stateOn(dates, on)).toBe(state);
  });

  test('a completion counts from its own day on, and not before', () => {
    const late = { ...task, completedOn: '2025-12-05' };
    expect(stateOn(late, '2025-11-20')).toBe('open_in_time');
    expect(stateOn(late, '2025-12-04')).toBe('open_overdue');
    expect(stateOn(late, '2025-12-05')).toBe('done_late');
  });
});

test('[T2] a task without a deadline is never overdue and never done late', () => {
  const open = { ...task, dueOn: null };
  expect(stateOn(open, '2099-12-31')).toBe('open_in_time');
  expect(stateOn({ ...open, completedOn: '2098-01-01' }, '2099-12-31')).toBe('done_in_time');
});

const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2021-01-01', n));
const anyTask = fc
  .record({ assignedOn: day, dueAfter: fc.option(fc.nat(700)), doneAfter: fc.option(fc.nat(900)) })
  .map(
    ({ assignedOn, dueAfter, doneAfter }): TaskDates => ({
      assignedOn,
      dueOn: dueAfter === null ? null : addDays(assignedOn, dueAfter),
      completedOn: doneAfter === null ? null : addDays(assignedOn, doneAfter),
    }),
  );

describe('for all tasks and all days', () => {
  test('[T3] the states part the tasks: each is counted once, save those not yet assigned', () => {
    fc.assert(
      fc.property(fc.array(anyTask), day, (tasks, on) => {
        const counts = countsOn(tasks, on);
        expect(totalOf(counts)).toBe(tasks.filter((one) => one.assignedOn <= on).length);
        for (const state of taskStates) {
          expect(counts[state]).toBe(tasks.filter((one) => stateOn(one, on) === state).length);
        }
      }),
    );
  });

  test('[T4] what is done stays done, in the same way; what is overdue never comes back in time', () => {
    fc.assert(
      fc.property(anyTask, day, fc.nat(500), (one, on, days) => {
        const [now, later] = [stateOn(one, on), stateOn(one, addDays(on, days))];
        if (isDone(now)) expect(later).toBe(now);
        if (now === 'open_overdue') expect(['open_overdue', 'done_late']).toContain(later);
        if (now !== 'not_yet_assigned') expect(later).not.toBe('not_yet_assigned');
      }),
    );
  });

  test('a longer deadline never makes a state worse', () => {
    const isLate = (one: TaskDates, on: string) => ['done_late', 'open_overdue'].includes(stateOn(one, on));
    fc.assert(
      fc.property(anyTask, day, fc.nat(500), (one, on, days) => {
        fc.pre(one.dueOn !== null);
        const extended = { ...one, dueOn: addDays(one.dueOn ?? on, days) };
        if (!isLate(one, on)) expect(isLate(extended, on)).toBe(false);
      }),
    );
  });
});
