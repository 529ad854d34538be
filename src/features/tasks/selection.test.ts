import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, inReadingOrder, type Standing, select } from './selection.ts';
import { taskStates } from './states.ts';

const lead = fc.constantFrom(
  { id: 'a', name: 'Cục Lãnh sự', rank: 4 },
  { id: 'b', name: 'Vụ Tổ chức Cán bộ', rank: 4 },
  { id: 'c', name: 'Bắc Ninh', rank: 5 },
);
const anyTask: fc.Arbitrary<Standing> = fc.record({
  id: fc.uuid(),
  code: fc.nat(2_000).map((number) => `NV-${number}`),
  title: fc.constantFrom('Đề án đào tạo', 'Báo cáo tổng kết'),
  product: fc.constantFrom('Đề án', 'Báo cáo'),
  state: fc.constantFrom(...taskStates),
  lead,
  assignedOn: fc.constant('2025-01-09'),
  dueOn: fc.constantFrom(null, '2025-03-01', '2025-11-28'),
  completedOn: fc.constant(null),
});

describe('reading order', () => {
  test('is a rearrangement, and the same whatever order the tasks came in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTask, { selector: (task) => task.code }), (tasks) => {
        const ordered = inReadingOrder(tasks);
        expect([...ordered].sort(byCode)).toEqual([...tasks].sort(byCode));
        expect(inReadingOrder([...tasks].reverse())).toEqual(ordered);
      }),
    );
  });

  test('puts each body together, ministry units before provinces, overdue before open before done', () => {
    fc.assert(
      fc.property(fc.array(anyTask), (tasks) => {
        const groups = groupsOf(inReadingOrder(tasks));
        expect(new Set(groups.map((group) => group.lead.id)).size).toBe(groups.length);
        expect(groups.map((group) => group.lead.rank)).toEqual(
          groups.map((group) => group.lead.rank).sort((a, b) => a - b),
        );
        for (const group of groups) {
          const states = group.tasks.map((task) => task.state);
          const lastOverdue = states.lastIndexOf('open_overdue');
          expect(states.slice(0, lastOverdue + 1).every((state) => state === 'open_overdue')).toBe(true);
          expect(group.overdue).toBe(lastOverdue + 1);
        }
      }),
    );
  });
});

test('words are found in code, title, product and body, in any order and without diacritics', () => {
  const task: Standing = {
    id: '1',
    code: 'NV-022',
    title: 'Đề án đào tạo, bồi dưỡng cán bộ',
    product: 'Đề án',
    state: 'open_in_time',
    lead: { id: 'b', name: 'Vụ Tổ chức Cán bộ', rank: 4 },
    assignedOn: '2025-01-09',
    dueOn: null,
    completedOn: null,
  };
  const found = (text: string) => select([task], { text }).length === 1;
  expect(['dao tao', 'TO CHUC de an', 'nv-022', 'Vụ bồi', ''].map(found)).toEqual(Array(5).fill(true));
  expect(['dao tao lanh su', 'nv-023'].map(found)).toEqual([false, false]);
});

test('what is due soon is open and dated: never done, never overdue, never without deadline', () => {
  fc.assert(
    fc.property(fc.array(anyTask), (tasks) => {
      for (const task of select(tasks, { dueBy: '2025-03-01' })) {
        expect(task).toMatchObject({ state: 'open_in_time', dueOn: '2025-03-01' });
      }
    }),
  );
});

function byCode(a: Standing, b: Standing): number {
  return a.code.localeCompare(b.code);
}
