import { expect, test } from 'vitest';
import { kindFromName } from './kind.ts';

test.each([
  ['Hội nghị tổng kết công tác ngành Ngoại giao năm 2024', 'annual_review'],
  [
    'hội nghị trực tuyến tổng kết công tác ngành ngoại giao năm 2024, triển khai nhiệm vụ năm 2025',
    'annual_review',
  ],
  ['Hội nghị Ngoại giao lần thứ 32', 'diplomatic_conference'],
  ['HỘI NGHỊ  NGOẠI GIAO TOÀN QUỐC LẦN THỨ 31', 'diplomatic_conference'],
  ['Hội nghị Ngoại vụ toàn quốc lần thứ 21', 'locality'],
  ['Hội nghị về ngoại giao kinh tế', 'thematic'],
])('[C2] the name tells the kind: %s', (name, kind) => {
  expect(kindFromName(name)).toBe(kind);
});
