import { expect, test } from 'vitest';
import { defaultLexicons } from './lexicons.ts';
import { findNames } from './names.ts';
import { titlesAfter, titlesBefore } from './titles.ts';

function around(text: string): { before: string[]; after: string[] } {
  const low = text.toLowerCase();
  const [name, next] = findNames(text, defaultLexicons, false).filter((found) => found.isFamiliar);
  if (!name) throw new Error('the example must hold a name');
  return {
    before: titlesBefore({ text, low }, name, 0, defaultLexicons).map((title) => title.title),
    after: titlesAfter({ text, low }, name, next, defaultLexicons).map((title) => title.title),
  };
}

test('an ambassador keeps the country of posting', () => {
  expect(around('Đại sứ Việt Nam tại Lào Trần Văn Khoan').before).toEqual(['Đại sứ Việt Nam tại Lào']);
});

test('a dash may stand between office and name', () => {
  expect(around('Bộ trưởng Ngoại giao - Trần Văn Khoan').before).toEqual(['Bộ trưởng Ngoại giao']);
});

test('a verb ends an office', () => {
  expect(around('ông Trần Văn Khoan, Giám đốc Sở Ngoại vụ báo cáo kết quả, dự hội nghị').after).toEqual([
    'Giám đốc Sở Ngoại vụ',
  ]);
});

test('the office of the next person is not taken', () => {
  expect(around('Thủ tướng Trần Văn Khoan, Bộ trưởng Lê Thị Bưởi dự').after).toEqual([]);
});

test('"nguyên" belongs to the office', () => {
  expect(around('nguyên Phó Thủ tướng Trần Văn Khoan').before).toEqual(['nguyên Phó Thủ tướng']);
});
