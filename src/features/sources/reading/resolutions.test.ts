import { expect, test } from 'vitest';
import { layOut } from './layout.ts';
import { findResolutions } from './resolutions.ts';

const names = (text: string) => findResolutions(layOut(text)).map(({ name, kind }) => [name, kind]);

test.each([
  [
    'Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
    [['Nghị quyết Đại hội XIII', 'resolution']],
  ],
  ['Theo Chỉ thị số 25-CT/TW của Ban Bí thư.', [['Chỉ thị số 25-CT/TW của Ban Bí thư', 'directive']]],
  ['Tinh thần Nghị quyết 18 khóa XII được giữ.', [['Nghị quyết 18 khóa XII', 'resolution']]],
  [
    'Kết luận số 12-KL/TW ngày 12/8/2021 của Bộ Chính trị nêu rõ.',
    [['Kết luận số 12-KL/TW ngày 12/8/2021 của Bộ Chính trị', 'conclusion']],
  ],
  ['Theo Kế hoạch số 125-KH/TU của Tỉnh ủy.', [['Kế hoạch số 125-KH/TU của Tỉnh ủy', 'plan']]],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('unnamed resolutions, plans for years and counted decisions are none', () => {
  expect(
    names('Các nghị quyết, chỉ thị của Đảng được quán triệt; kế hoạch 5 năm; kết luận 3 vấn đề.'),
  ).toEqual([]);
});

test('the same document is listed once', () => {
  expect(names('Nghị quyết Đại hội XIII của Đảng. Nghị quyết Đại hội lần thứ XIII.')).toHaveLength(1);
});
