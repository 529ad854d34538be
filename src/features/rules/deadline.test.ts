import { expect, test } from 'vitest';
import { type DeadlineQuestion, deadlineOn } from './deadline.ts';
import { wordDeadline } from './deadline-words.ts';

// 1 December 2025 is a Monday; the 3rd and 5th are made holidays here.
const exceptions = new Map([
  ['2025-12-03', false],
  ['2025-12-05', false],
]);
const words = (question: Omit<DeadlineQuestion, 'exceptions'>) => {
  const deadline = deadlineOn({ ...question, exceptions });
  return [wordDeadline(deadline, 'vi'), wordDeadline(deadline, 'en')];
};

test('[Q3] a deadline ahead is counted in working days, holidays left out', () => {
  expect(words({ dueOn: '2025-12-09', on: '2025-12-01' })).toEqual([
    'còn 4 ngày làm việc',
    '4 working days left',
  ]);
  expect(words({ dueOn: '2025-12-02', on: '2025-12-01' })).toEqual([
    'còn 1 ngày làm việc',
    '1 working day left',
  ]);
  expect(words({ dueOn: '2025-12-01', on: '2025-12-01' })).toEqual(['hạn hôm nay', 'due today']);
});

test('[Q3] overdue begins the day after the deadline, be it a Saturday', () => {
  expect(words({ dueOn: '2025-11-28', on: '2025-11-29' })).toEqual([
    'quá hạn chưa đến 1 ngày làm việc',
    'less than 1 working day overdue',
  ]);
  expect(words({ dueOn: '2025-11-28', on: '2025-12-10' })).toEqual([
    'quá hạn 6 ngày làm việc',
    '6 working days overdue',
  ]);
  expect(words({ dueOn: '2025-11-30', on: '2025-11-29' })).toEqual([
    'còn chưa đến 1 ngày làm việc',
    'less than 1 working day left',
  ]);
});

test('[Q3] what is done is early, on time or late', () => {
  const on = '2025-12-31';
  const done = (doneOn: string) => words({ dueOn: '2025-12-09', doneOn, on });
  expect(done('2025-12-04')).toEqual(['trước hạn 2 ngày làm việc', '2 working days early']);
  expect(done('2025-12-09')).toEqual(['đúng hạn', 'on time']);
  expect(done('2025-12-10')).toEqual(['chậm 1 ngày làm việc', '1 working day late']);
});

test('[Q3] a completion that is still to come has not happened', () => {
  expect(words({ dueOn: '2025-12-02', doneOn: '2025-12-02', on: '2025-12-01' })[0]).toBe(
    'còn 1 ngày làm việc',
  );
});

test('[Q3] something may have no deadline', () => {
  expect(words({ dueOn: null, on: '2025-12-01' })).toEqual(['không có thời hạn', 'no deadline']);
  expect(words({ dueOn: null, doneOn: '2025-11-01', on: '2025-12-01' })[0]).toBe('không có thời hạn');
});
