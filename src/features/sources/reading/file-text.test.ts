import { expect, test } from 'vitest';
import { readFileText } from './file-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), isLittle);
  return bytes;
};

test('UTF-8 with and without its mark, UTF-16 either way round', () => {
  for (const bytes of [
    utf8('Hội nghị'),
    utf8('\ufeffHội nghị'),
    utf16('Hội nghị', true),
    utf16('Hội nghị', false),
  ]) {
    expect(readFileText(bytes, 'a.txt')).toMatchObject({ ok: true, text: 'Hội nghị' });
  }
});

test('a .json article gives its text field', () => {
  expect(readFileText(utf8('{"id":"1","text":"Hội nghị"}'), 'A.JSON')).toMatchObject({
    ok: true,
    text: 'Hội nghị',
  });
  expect(readFileText(utf8('{"id":"1"}'), 'a.json')).toMatchObject({ ok: false, code: 'empty' });
  expect(readFileText(utf8('Hội nghị, không phải JSON'), 'a.json')).toMatchObject({
    ok: true,
    text: 'Hội nghị, không phải JSON',
  });
});

test('an empty file, or one of blanks, is empty', () => {
  expect(readFileText(new Uint8Array(), 'a.txt')).toMatchObject({ ok: false, code: 'empty' });
  expect(readFileText(utf8(' \r\n\t'), 'a.txt')).toMatchObject({ ok: false, code: 'empty' });
});

test('a picture renamed .txt is binary', () => {
  expect(
    readFileText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'a.txt'),
  ).toEqual({ ok: false, code: 'binary' });
  expect(
    readFileText(
      Uint8Array.from({ length: 200 }, (_, i) => (i % 3 ? 1 : 65)),
      'a.txt',
    ),
  ).toEqual({ ok: false, code: 'binary' });
});

test('an old Vietnamese code page is not guessed at', () => {
  expect(readFileText(Uint8Array.from([72, 0xe9, 105, 32, 110, 103, 104, 0xde]), 'a.txt')).toEqual({
    ok: false,
    code: 'encoding',
  });
});
