/**
 * Comma-separated values as RFC 4180 has them, for a spreadsheet. A cell that a spreadsheet would take for a formula
 * (it begins with = + - @, a tab or a return) is marked as text by an apostrophe, so that nothing anybody once typed
 * is ever computed on the reader's machine.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Before the first row: without it a spreadsheet misreads Vietnamese letters. */
export const csvMark = '\uFEFF';

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n\t']/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
