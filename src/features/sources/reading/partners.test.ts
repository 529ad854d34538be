import { expect, test } from 'vitest';
import { layOut } from './layout.ts';
import { findPartners } from './partners.ts';

const partners = (text: string) => findPartners(layOut(text)).map((partner) => partner.name);

test('countries and bodies in their many spellings, each once', () => {
  expect(
    partners('Hợp tác với Hoa Kỳ, CHDCND Lào, Cô-lôm-bia, Ô-xtrây-li-a, Liên Hợp Quốc và UNESCO; với Lào.'),
  ).toEqual(['Hoa Kỳ', 'Lào', 'Colombia', 'Australia', 'Liên hợp quốc', 'UNESCO']);
});

test('short names count where they stand as countries', () => {
  expect(partners('Tỉnh vận động viện trợ từ Mỹ, Đức, Nga và Pháp.')).toEqual(['Mỹ', 'Đức', 'Nga', 'Pháp']);
});

test('names that only contain a country are none', () => {
  expect(
    partners('Tỉnh Lào Cai và Mỹ Tho; Ấn Độ Dương; ông Nguyễn Đức Anh; Ý kiến đại biểu; Anh em đoàn kết.'),
  ).toEqual([]);
});

test('a caption tells nothing about partners', () => {
  expect(partners('Đoàn khách Hàn Quốc tại tỉnh. Ảnh: Thu An')).toEqual([]);
});
