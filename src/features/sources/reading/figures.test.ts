import { expect, test } from 'vitest';
import { findFigures } from './figures.ts';
import { layOut } from './layout.ts';

const figures = (text: string, reviewsYear?: number) =>
  findFigures(layOut(text), reviewsYear).map(({ value, qualifier, unit, period }) => [
    value,
    qualifier,
    unit,
    period,
  ]);

test('counts with their qualifier, unit and period', () => {
  expect(
    figures('Năm 2022, tỉnh đón hơn 47 đoàn khách với gần 300 lượt người, tổng giá trị khoảng 3,2 tỷ đồng.'),
  ).toEqual([
    [47, 'more_than', 'đoàn', '2022'],
    [300, 'less_than', 'lượt người', '2022'],
    [3_200_000_000, 'about', 'đồng', '2022'],
  ]);
});

test('a year of comparison is not the period', () => {
  expect(figures('Trong năm 2022, xuất khẩu tăng 12,4% so với năm 2021.')).toEqual([
    [12.4, 'exact', '%', '2022'],
  ]);
});

test('a figure without a period takes the year under review, and says so', () => {
  expect(findFigures(layOut('Sở tổ chức 12 đoàn ra trong các lĩnh vực.'), 2022)).toMatchObject([
    { period: '2022', doubt: { code: 'period_supplied', year: 2022 } },
  ]);
});

test('attendance has no period', () => {
  expect(figures('Hội nghị nối 23 điểm cầu với 1.268 đại biểu.', 2022)).toEqual([
    [23, 'exact', 'điểm cầu', undefined],
    [1268, 'exact', 'đại biểu', undefined],
  ]);
});

test.each([
  'Hội nghị Ngoại vụ toàn quốc lần thứ 20 bàn nhiều việc.',
  'Nghị quyết số 18 được triển khai.',
  'Ngành kỷ niệm 75 năm thành lập.',
  'Sáng 6/1, hội nghị diễn ra.',
  'Hai nước duy trì quan hệ tốt đẹp.',
  'Nhiệm kỳ 2020 - 2021 đã kết thúc.',
])('no figure: %s', (text) => {
  expect(figures(text)).toEqual([]);
});
