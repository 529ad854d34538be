import { expect, test } from 'vitest';
import { layOut } from './layout.ts';

const ARTICLE =
  'Sáng 6/1, Sở Ngoại vụ tỉnh tổ chức hội nghị tổng kết công tác năm, với sự tham dự của lãnh đạo các đơn vị và địa phương.';

function kinds(text: string): string[] {
  const page = layOut(text);
  return page.lines.filter((line) => line.kind !== 'blank').map((line) => line.reason ?? line.kind);
}

test('what surrounds an article is told from it, each with its reason', () => {
  const text = [
    'Trang chủ >> Tin tức >> Đối ngoại',
    'Hội nghị tổng kết công tác ngoại vụ của tỉnh',
    '(Lượt xem: 12)',
    ARTICLE,
    'Toàn cảnh hội nghị',
    'Thu An, Quốc Bảo',
    'Chia sẻ',
    'Từ khóa: ngoại vụ',
    'Tin liên quan',
    'Lúa mùa được giá',
    'Điện thoại: 0123 456 789',
  ].join('\n');
  expect(kinds(text)).toEqual([
    'breadcrumb',
    'text',
    'counter',
    'text',
    'caption',
    'byline',
    'share',
    'tags',
    'related_news',
    'related_news',
    'footer',
  ]);
});

test('a box of related news inside the article does not end it', () => {
  const text = [
    ARTICLE,
    'Tin liên quan',
    'Lúa mùa được giá',
    ARTICLE,
    ARTICLE,
    `${ARTICLE.slice(0, -1)}./.`,
    'Theo TTXVN',
  ].join('\n');
  expect(kinds(text)).toEqual(['text', 'related_news', 'related_news', 'text', 'text', 'text', 'source']);
});

test('long teasers under related news are still noise', () => {
  const text = [ARTICLE, ARTICLE, 'Thu An', 'Tin mới', 'Nông dân được mùa', ARTICLE].join('\n');
  expect(kinds(text)).toEqual(['text', 'text', 'byline', 'related_news', 'related_news', 'related_news']);
});

test('the clock of a page above the headline is noise when a dated line stands below', () => {
  expect(
    kinds(
      [
        'Chủ nhật, 10/11/2024, 10:05[GMT+7]',
        'Hội nghị ngoại vụ của tỉnh năm nay',
        'Thứ 4, 15/12/2021 | 11:12',
        ARTICLE,
      ].join('\n'),
    ),
  ).toEqual(['page_clock', 'text', 'date', 'text']);
});

test('an article without surroundings has no noise', () => {
  expect(kinds([ARTICLE, ARTICLE].join('\n\n'))).toEqual(['text', 'text']);
});
