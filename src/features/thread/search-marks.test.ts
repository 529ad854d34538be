import { expect, test } from 'vitest';
import { marksIn, snippetOf } from './search-marks.ts';
import { parseQuery, tsqueryInOrder, tsqueryOf } from './search-query.ts';

const marked = (text: string, typed: string) =>
  marksIn(text, parseQuery(typed)).map(({ from, to }) => text.slice(from, to));

test('marks stand on the original, whatever its letters are made of', () => {
  expect(marked('Tỉnh Khánh Hoà, thành phố Đà Nẵng', 'khanh hoa da nang')).toEqual(['Khánh Hoà', 'Đà Nẵng']);
  const decomposed = 'Đà Nẵng và Huế'.normalize('NFD');
  expect(marked(decomposed, 'đà nẵng hu')).toEqual(['Đà Nẵng', 'Huế'].map((word) => word.normalize('NFD')));
  expect(marked('số HĐ-2024-007.', 'hd-2024')).toEqual(['HĐ', '2024']);
});

test('a phrase is marked where it stands as one, an unfinished word where it begins', () => {
  expect(marked('hội nghị và nghị hội, hội\nnghị', '"hội nghị"')).toEqual(['hội nghị', 'hội\nnghị']);
  expect(marked('ngoại giao, ngoài nước, trong', 'ngo')).toEqual(['ngoại', 'ngoài']);
  expect(marked('ngoại giao', 'ngo giao')).toEqual(['giao']);
});

test('a snippet is a piece of the original around most of the words, its marks exact', () => {
  const text = `${'mở đầu lụa '.repeat(40)}${'rồi thôi '.repeat(9)}\nĐoạn hai nói về tơ tằm và lụa Hà Đông. ${'kết thúc '.repeat(60)}`;
  const snippet = snippetOf(text, parseQuery('tơ tằm lụa'), 100);
  expect(snippet).not.toBeNull();
  if (!snippet) return;
  expect(text.slice(snippet.at, snippet.at + snippet.text.length)).toBe(snippet.text);
  expect(snippet.text.startsWith('Đoạn hai')).toBe(true);
  expect(snippet.text.length).toBeLessThanOrEqual(100);
  expect(snippet.marks.map(({ from, to }) => snippet.text.slice(from, to))).toEqual(['tơ tằm', 'lụa']);
  expect([snippet.hasMoreBefore, snippet.hasMoreAfter]).toEqual([true, true]);
  expect(snippetOf(text, parseQuery('vắng mặt'))).toBeNull();
});

test('what is typed becomes a question that the database understands, signs and all', () => {
  expect(tsqueryOf(parseQuery('Hội "công tác" NV-022'))).toBe("'hoi' & ('cong' <-> 'tac') & 'nv' & '022':*");
  expect(tsqueryInOrder(parseQuery('đối ngoại'))).toBe("('doi' <-> 'ngoai':*)");
  expect(tsqueryOf(parseQuery(`'); drop table x; --`))).toBe("'drop' & 'table' & 'x':*");
  expect(parseQuery(' … "" ').terms).toEqual([]);
});
