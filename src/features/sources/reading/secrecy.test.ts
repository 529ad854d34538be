import { expect, test } from 'vitest';
import { readSecrecy } from './secrecy.ts';

test.each([
  ['BỘ X\nSố: 12/BC\n\nMẬT\n\nBáo cáo', 'secret'],
  ['| TỐI MẬT |\nKế hoạch', 'top_secret'],
  ['TUYỆT MẬT\r\nNội dung', 'most_secret'],
  ['[MẬT]\nNội dung', 'secret'],
  ['MẬT - HỎA TỐC\nCông điện', 'secret'],
  ['MẬT (Bản số: 03)\nBáo cáo', 'secret'],
  ['Độ mật: Tối mật\nBáo cáo', 'top_secret'],
  ['Số: 45/BC-SNV          MẬT\nBáo cáo', 'secret'],
  ['MA\u0323\u0302T\nBáo cáo viết bằng dấu rời', 'secret'],
  ['BỘ X\nT Ố I  M Ậ T\nBáo cáo', 'top_secret'],
  ['BỘ NGOẠI GIAO\tMẬT\nBáo cáo', 'secret'],
  ['SỞ NGOẠI VỤ        TUYỆT MẬT\nBáo cáo', 'most_secret'],
  ['SỞ NGOẠI VỤ | TỐI MẬT\nBáo cáo', 'top_secret'],
  ['<p class="dau"><b>MẬT</b></p>\nBáo cáo', 'secret'],
  ['★ MẬT ★\nBáo cáo', 'secret'],
  ['“TUYỆT MẬT”\nBáo cáo', 'most_secret'],
  ['> **TỐI MẬT**\nBáo cáo', 'top_secret'],
  ['TUYỆT-MẬT\nBáo cáo', 'most_secret'],
  ['\u202aMẬT\u202c\nBáo cáo', 'secret'],
  ['M\u200bẬT\u2028Báo cáo', 'secret'],
  ['độ mật: "tối mật"\nBáo cáo', 'top_secret'],
  [`${'Một dòng của báo cáo.\n'.repeat(100_000)}MẬT\n`, 'secret'],
])('a marking is found in %j', (text, level) => {
  expect(readSecrecy(text)?.level).toBe(level);
});

test('the marking is cited where it stands', () => {
  const text = 'BỘ X\n  TỐI  MẬT\nBáo cáo';
  const found = readSecrecy(text);
  expect(found?.quote).toBe('TỐI  MẬT');
  expect(text.slice(found?.from, found?.to)).toBe(found?.quote);
});

test.each([
  'Mật ong rừng được mùa',
  'MẬT ONG\nĐặc sản của tỉnh',
  'Mật\nong',
  'BÍ MẬT CỦA LÀNG NGHỀ',
  'BẢO MẬT\nThông tin',
  'Quan hệ thân mật giữa hai bên.',
  'Cơ quan chức năng thu giữ nhiều tài liệu mật và đóng dấu tối mật.',
  'Hội nghị quán triệt Luật Bảo vệ bí mật nhà nước về độ mật của văn bản.',
  'Bài báo nói tài liệu đóng dấu MẬT đã được giải mật.',
  'Mật khẩu: 123',
  'ĐỒNG CHÍ TRẦN MẬT\nPhát biểu tại hội nghị',
  'Cán bộ   giữ bí mật   công tác',
])('no marking in %j', (text) => {
  expect(readSecrecy(text)).toBeUndefined();
});

test('a line made to be tried again and again is answered at once', () => {
  // Were it tried in every way, the first would take longer than any test may.
  for (const piece of ['<->', '- ', '<', 'M A T ', '| ', 'MẬT ']) {
    expect(readSecrecy(`${`${piece.repeat(50)}MẬT x\n`.repeat(200)}`)).toBeUndefined();
  }
});
