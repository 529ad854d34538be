import { expect, test } from 'vitest';
import { titleLines, wordNote } from './print.ts';

test('a long title breaks after the comma nearest to its middle, a short one not at all', () => {
  expect(titleLines('Báo cáo tổng kết công tác năm 2025, phương hướng, nhiệm vụ năm 2026')).toEqual([
    'Báo cáo tổng kết công tác năm 2025,',
    'phương hướng, nhiệm vụ năm 2026',
  ]);
  expect(titleLines('Báo cáo tổng kết, năm 2025')).toEqual(['Báo cáo tổng kết, năm 2025']);
});

test('[R9] a count names its cut-off and its parts', () => {
  const note = wordNote({
    kind: 'counted',
    figureId: 'f',
    of: { name: 'Hoạt động', nameEn: 'Activities' },
    label: '2024',
    cutOff: '2024-12-14',
    counted: 59,
    parts: [
      { name: 'Chuyến thăm Việt Nam', nameEn: '', counted: 46 },
      { name: 'Hoạt động khác', nameEn: '', counted: 13 },
    ],
    isIllustrative: true,
    claims: [],
  });
  expect(note).toBe(
    'Đếm theo sổ đến ngày 14/12/2024, hồ sơ minh họa: 59 = 46 (chuyến thăm Việt Nam) + 13 (hoạt động khác).',
  );
});

test('[R9] a claim is quoted with its outlet and day, and says so when it is withdrawn', () => {
  const claimed = {
    kind: 'claimed',
    figureId: 'f',
    of: { name: '', nameEn: '' },
    label: '2024',
    qualifier: 'exact',
    counted: 59,
  } as const;
  const source = { id: 's', outlet: 'Báo Thử nghiệm', publishedOn: '2025-01-06', quote: '59 hoạt động' };
  expect(wordNote({ ...claimed, source })).toBe('Báo Thử nghiệm, 06/01/2025: “59 hoạt động”.');
  expect(wordNote({ ...claimed, source: { ...source, outlet: null, publishedOn: null } })).toBe(
    'nguồn chưa rõ nơi đăng: “59 hoạt động”.',
  );
  expect(wordNote({ ...claimed, source: null })).toBe('Nguồn nêu số này đã được rút.');
});
