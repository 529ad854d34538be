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
])('no marking in %j', (text) => {
  expect(readSecrecy(text)).toBeUndefined();
});
