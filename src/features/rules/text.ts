import { addDays, daysBetween, type IsoDate, isoDate, isRealDay } from '#base/dates.ts';
import { writtenDate } from '#base/written.ts';
import type { ParameterValue } from './contract.ts';
import type { Holiday, ParameterUnit } from './kinds.ts';

/** What a person typed, read; or the first line (from 1) that cannot be. */
export type Read<T> = { value: T } | { wrongLine: number };

const pad = (value: number) => String(value).padStart(2, '0');

/** `14/12` */
export function writtenDayOfYear({ month, day }: { month: number; day: number }): string {
  return `${pad(day)}/${pad(month)}`;
}

/** A parameter's value as a person types it; `readValue` reads it back. */
export function valueText(value: ParameterValue): string {
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return writtenDayOfYear(value);
  return value
    .map((line) => ('calendar' in line ? holidayText(line) : `${line.name} | ${line.nameEn}`))
    .join('\n');
}

function holidayText(holiday: Holiday): string {
  const on = writtenDayOfYear(holiday) + (holiday.calendar === 'lunar' ? ' âm' : '');
  const around = holiday.isAdjacentAdded ? 'kề' : `${holiday.before}/${holiday.after}`;
  return [on, around, holiday.name, holiday.nameEn].join(' | ');
}

/** Reads what was typed as a value of the unit. Whether the number is one that can be is the server's to say. */
export function readValue(unit: ParameterUnit, text: string): Read<ParameterValue> {
  if (unit === 'parts') return readLines(text, readPart);
  if (unit === 'holidays') return readLines(text, readHoliday);
  if (unit === 'day_of_year') {
    const value = readDayOfYear(text);
    return value ? { value } : { wrongLine: 1 };
  }
  return /^\s*\d{1,4}\s*$/.test(text) ? { value: Number(text) } : { wrongLine: 1 };
}

function readDayOfYear(text: string): { month: number; day: number } | null {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/.exec(text);
  return match && { month: Number(match[2]), day: Number(match[1]) };
}

function readPart(line: string): { name: string; nameEn: string } | null {
  const [name = '', nameEn = '', ...more] = line.split('|').map((cell) => cell.trim());
  return name === '' || nameEn === '' || more.length > 0 ? null : { name, nameEn };
}

function readHoliday(line: string): Holiday | null {
  const [on = '', around = '', name = '', nameEn = '', ...more] = line.split('|').map((cell) => cell.trim());
  const day = readDayOfYear(on.replace(/\s*âm(?: lịch)?$/iu, ''));
  const spread = /^(\d{1,2})\/(\d{1,2})$/.exec(around);
  const isAdjacentAdded = around.toLowerCase() === 'kề';
  if (!day || !(spread || isAdjacentAdded) || name === '' || nameEn === '' || more.length > 0) return null;
  const calendar = /âm/iu.test(on) ? 'lunar' : 'solar';
  const days = { before: Number(spread?.[1] ?? 0), after: Number(spread?.[2] ?? 0) };
  return { name, nameEn, calendar, ...day, ...days, isAdjacentAdded };
}

function readLines<T>(text: string, readLine: (line: string) => T | null): Read<T[]> {
  const value: T[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const one = readLine(line);
    if (one === null) return { wrongLine: at + 1 };
    value.push(one);
  }
  return value.length > 0 ? { value } : { wrongLine: 1 };
}

const MOST_DAYS_OF_A_SPAN = 31;

/** Days typed one or a span a line: `02/09/2027`, `04/02/2027 – 10/02/2027`. */
export function readDays(text: string): { days: IsoDate[] } | { wrongLine: string } {
  const days: IsoDate[] = [];
  for (const line of text.split('\n')) {
    const written = line.match(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g) ?? [];
    const [first, last = first] = written.map(readDay);
    const rest = line.replace(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g, '').replace(/[\s–—-]|đến|to/giu, '');
    if (written.length === 0 && rest === '') continue;
    const length = first && last ? daysBetween(first, last) : -1;
    const isClear = rest === '' && written.length <= 2 && length >= 0 && length < MOST_DAYS_OF_A_SPAN;
    if (!first || !isClear) return { wrongLine: line.trim() };
    for (let at = 0; at <= length; at += 1) days.push(addDays(first, at));
  }
  return { days };
}

function readDay(text: string): IsoDate | null {
  const [day = 0, month = 0, year = 0] = text.split(/[/.-]/).map(Number);
  return isRealDay(year, month, day) ? isoDate(year, month, day) : null;
}

/** The days one a line. */
export function daysText(days: readonly IsoDate[]): string {
  return days.map(writtenDate).join('\n');
}
