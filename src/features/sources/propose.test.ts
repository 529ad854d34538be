import { expect, test } from 'vitest';
import { proposalsOf, titleOf } from './propose.ts';
import { read } from './reading/read.ts';

const text = `Ngành Ngoại giao tổng kết năm (Lượt xem: 610)
Sáng 6/1/2025, Bộ Ngoại giao tổ chức hội nghị trực tuyến tổng kết công tác năm 2024. Lãnh đạo tỉnh dự tại điểm cầu Bắc Ninh.`;

test('[S1] every proposal quotes exactly the words it rests on', () => {
  const proposals = proposalsOf(read({ id: '1', text }));
  expect(proposals.length).toBeGreaterThan(1);
  for (const { fromAt, toAt, quote } of proposals) expect(text.slice(fromAt, toAt)).toBe(quote);
});

test('a conference is one proposal, resting on its name and on the words for its day, organiser and form', () => {
  const conference = proposalsOf(read({ id: '1', text })).find(({ kind }) => kind === 'conference');
  expect(conference?.fact).toMatchObject({
    heldOn: '2025-01-06',
    organiser: 'Bộ Ngoại giao',
    format: 'online',
  });
  const supports = conference?.supports.map(({ from, to }) => text.slice(from, to));
  expect(supports).toEqual(['Sáng 6/1/2025', 'Bộ Ngoại giao']);
});

test('a day without a year is left open, with the doubt', () => {
  const said = <T>(value: T, from: number) => ({ value, from, to: from + 3, quote: 'abc' });
  const reading = {
    ...read({ id: '1', text: '' }),
    event: {
      kind: 'review',
      name: said('Tổng kết', 0),
      date: { ...said('--01-06', 5), doubt: { code: 'year_unknown' } },
    },
  } as const;
  expect(proposalsOf(reading)).toMatchObject([
    {
      kind: 'conference',
      fact: { name: 'Tổng kết', heldOn: null, organiser: null, kind: 'annual_review' },
      fromAt: 0,
      supports: [{ from: 5, to: 8 }],
      doubts: [{ code: 'year_unknown' }],
    },
  ]);
});

test('the title is the headline without the noise in it', () => {
  const from = text.indexOf('(Lượt');
  expect(titleOf(text, [{ from, to: from + 15 }], 'a.txt')).toBe('Ngành Ngoại giao tổng kết năm');
  expect(titleOf('Trang chủ\nTin chính', [{ from: 0, to: 9 }], 'a.txt')).toBe('Tin chính');
  expect(titleOf('***', [], 'a.txt')).toBe('a.txt');
});

test('the headline stands below the name of the site and above the lead', () => {
  const lead = 'Sáng 19/12, Bộ Ngoại giao tổ chức Hội nghị Ngoại giao '.repeat(4);
  const page = `Đài Phát thanh và Truyền hình\noC\nHội nghị Ngoại giao lần thứ 32\n15:16, 20/12/2023\n${lead}\nTin cuối trang rất dài`;
  expect(titleOf(page, [], 'a.txt')).toBe('Hội nghị Ngoại giao lần thứ 32');
});

test('a lead without a headline is cut at a word', () => {
  const lead = 'Sáng nay Bộ Ngoại giao tổ chức hội nghị trực tuyến '.repeat(5);
  expect(titleOf(lead, [], 'a.txt')).toMatch(/^Sáng nay .{60,110}\p{L}…$/u);
});
