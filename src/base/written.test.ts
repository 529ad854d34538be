import { expect, test } from 'vitest';
import { firstWords, writtenDate, writtenDayOf, writtenNumber, writtenTime } from './written.ts';

test('a moment has the day and the time of the ministry, not of the server', () => {
  const lateEvening = '2025-01-05T18:30:00Z';
  expect(writtenDate('2025-01-06')).toBe('06/01/2025');
  expect(writtenDayOf(lateEvening)).toBe('06/01/2025');
  expect(writtenTime(lateEvening)).toBe('01:30');
});

test('numbers follow the reader: decimal comma in Vietnamese, a true minus, no more decimals than there are', () => {
  expect(writtenNumber(1234.5, 'vi')).toBe('1.234,5');
  expect(writtenNumber(1234.5, 'en')).toBe('1,234.5');
  expect(writtenNumber(-2, 'vi', 1)).toBe('−2,0');
});

test('a long text is cut at a word, a short one is left alone', () => {
  expect(firstWords('Đẩy mạnh ngoại giao kinh tế', 40)).toBe('Đẩy mạnh ngoại giao kinh tế');
  expect(firstWords('Đẩy mạnh ngoại giao kinh tế, phục vụ doanh nghiệp', 30)).toBe(
    'Đẩy mạnh ngoại giao kinh tế…',
  );
  expect(firstWords('a'.repeat(50), 10)).toBe('aaaaa…');
});
