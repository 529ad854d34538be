/** The code by which people name a directive: number 7 is `CĐ-007` (chỉ đạo). It grows past three digits as it must. */
export function directiveCode(number: number): string {
  return `CĐ-${String(number).padStart(3, '0')}`;
}
