import { expect, test } from 'vitest';
import { fieldOf } from './fields.ts';
import { defaultLexicons } from './lexicons.ts';

test.each([
  ['đẩy mạnh ngoại giao kinh tế, thu hút đầu tư', 'economic'],
  ['kiên quyết bảo vệ chủ quyền trên biển đông', 'border_sea'],
  ['làm tốt công tác bảo hộ công dân', 'citizen_protection'],
  ['xây dựng đội ngũ cán bộ đủ bản lĩnh', 'personnel'],
  ['phát huy vai trò tại các diễn đàn đa phương', 'multilateral'],
  ['đưa quan hệ với láng giềng vào chiều sâu', 'political'],
  ['không tự mãn với kết quả', 'other'],
])('%s: %s', (low, field) => {
  expect(fieldOf(low, defaultLexicons)).toBe(field);
});
