import { expect, test } from 'vitest';
import { foldTonePlacement, stripDiacritics, toNfc } from '#base/vietnamese.ts';

test('both tone placements of an open syllable become one spelling', () => {
  expect(foldTonePlacement('Uỷ ban, hoà bình, sức khoẻ, Thuý')).toBe('Ủy ban, hòa bình, sức khỏe, Thúy');
  expect(foldTonePlacement('HOÀ BÌNH')).toBe('HÒA BÌNH');
});

test('syllables with one spelling only are left alone', () => {
  const text = 'hoàn toàn, quý, Huỳnh, hoạt động, quỳ, ngoại giao';
  expect(foldTonePlacement(text)).toBe(text);
});

test('folding keeps the length, so offsets survive it', () => {
  const text = 'Thuỷ điện Hoà Bình, toạ đàm';
  expect(foldTonePlacement(text)).toHaveLength(text.length);
});

test('diacritics are stripped, đ included', () => {
  expect(stripDiacritics('Đối ngoại Đắk Lắk, ủy viên')).toBe('Doi ngoai Dak Lak, uy vien');
});

test('decomposed letters are composed', () => {
  expect(toNfc('e\u0302\u0301')).toBe('ế');
});
