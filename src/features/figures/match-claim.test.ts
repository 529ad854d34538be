import { expect, test } from 'vitest';
import { matchIndicator, namesPeriod, yearSaid } from './match-claim.ts';

const activities = { id: 'activities', spokenAs: ['hoạt động đối ngoại'] };
const visits = { id: 'visits', spokenAs: ['chuyến thăm tới các nước', 'hội nghị đa phương'] };
const received = { id: 'received', spokenAs: ['đoàn lãnh đạo các nước thăm việt nam'] };
const indicators = [activities, visits, received];
const claim = (quote: string, more: { subject?: string; unit?: string } = {}) => ({
  unit: '',
  subject: '',
  period: '',
  ...more,
  quote,
});

test('[F6] the indicator is heard in the words of the quotation', () => {
  expect(matchIndicator(claim('tổng cộng 59 hoạt động đối ngoại'), indicators)).toBe(activities);
  expect(
    matchIndicator(claim('21 chuyến thăm tới các nước và tham dự các hội nghị đa phương'), indicators),
  ).toBe(visits);
});

test('[F6] capitals, tone placement and the unit make no difference', () => {
  const spoken = claim('25', { unit: 'đoàn', subject: 'lãnh đạo các nước thăm VIỆT NAM' });
  expect(matchIndicator(spoken, indicators)).toBe(received);
});

test('[F6] a longer phrase says more than a shorter one, and two alike say nothing', () => {
  const other = { id: 'other', spokenAs: ['hoạt động đối ngoại khác'] };
  expect(matchIndicator(claim('13 hoạt động đối ngoại khác'), [...indicators, other])).toBe(other);
  const twin = { id: 'twin', spokenAs: ['hoạt động đối ngoại'] };
  expect(matchIndicator(claim('59 hoạt động đối ngoại'), [...indicators, twin])).toBeUndefined();
});

test('[F6] words are heard whole, and what names nothing matches nothing', () => {
  const short = { id: 'short', spokenAs: ['đoàn'] };
  expect(matchIndicator(claim('12 đoàn viên'), [short])).toBe(short);
  expect(matchIndicator(claim('12 đoànviên'), [short])).toBeUndefined();
  expect(matchIndicator(claim('700 đại biểu'), indicators)).toBeUndefined();
});

test('[F6] only a bare year is a reporting year', () => {
  expect(['2024', 'Năm 2024', 'trong năm 2024'].map(yearSaid)).toEqual([2024, 2024, 2024]);
  expect(['', '6 tháng đầu năm 2024', 'từ năm 2021 đến năm 2024', '3 năm qua'].map(yearSaid)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a named span is heard in the period of a claim', () => {
  const label = 'từ sau Hội nghị Đối ngoại toàn quốc';
  expect(namesPeriod('Từ sau Hội nghị Đối ngoại toàn quốc đến nay', label)).toBe(true);
  expect(namesPeriod('2024', label)).toBe(false);
});
