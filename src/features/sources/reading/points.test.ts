import { expect, test } from 'vitest';
import { layOut } from './layout.ts';
import { findPoints } from './points.ts';

const points = (text: string) => findPoints(layOut(text)).map(({ name, role }) => [name, role]);

test.each([
  ['Thủ tướng dự hội nghị tại điểm cầu Trung ương.', [['Trung ương', 'central']]],
  ['Ông dự hội nghị tại điểm cầu UBND tỉnh Quảng Trị.', [['Quảng Trị', 'provincial']]],
  [
    'Hội nghị kết nối với điểm cầu Hà Nội, Đà Nẵng và Cần Thơ.',
    [
      ['Hà Nội', 'provincial'],
      ['Đà Nẵng', 'provincial'],
      ['Cần Thơ', 'provincial'],
    ],
  ],
  ['Tại điểm cầu TP.HCM, lãnh đạo thành phố dự.', [['Thành phố Hồ Chí Minh', 'provincial']]],
  [
    'Từ điểm cầu Đại sứ quán Việt Nam tại Lào, đại sứ phát biểu.',
    [['Đại sứ quán Việt Nam tại Lào', 'mission']],
  ],
  ['Hội nghị trực tuyến. Tại tỉnh Sóc Trăng, dự hội nghị có lãnh đạo các sở.', [['Sóc Trăng', 'provincial']]],
])('%s', (text, expected) => {
  expect(points(text)).toEqual(expected);
});

test('"các điểm cầu" and a place of an in-person meeting are no points', () => {
  expect(points('Hội nghị nối tới các điểm cầu trong cả nước.')).toEqual([]);
  expect(points('Tại Bắc Ninh, đồng chí Phó Chủ tịch dự lễ khởi công.')).toEqual([]);
});

test('"điểm cầu tỉnh" is the province that the text speaks of, and says so', () => {
  const [point] = findPoints(layOut('Tin Sơn La: lãnh đạo tỉnh dự hội nghị tại điểm cầu tỉnh.'));
  expect(point).toMatchObject({ name: 'Sơn La', doubt: { code: 'point_from_context' } });
});
