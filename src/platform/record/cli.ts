import { parseArgs } from 'node:util';
import type { Language } from '#base/language.ts';
import { writtenNumber } from '#base/written.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { type KeptHead, type Verification, verifyRecord } from './verify.ts';

interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  language: Language;
}

interface Question {
  isJson: boolean;
  kept: KeptHead | undefined;
}

/** `verify [--json] [--head NUMBER:HEAD]`; undefined, and said so, when it is asked otherwise. */
export function readQuestion(args: readonly string[], terminal: Terminal): Question | undefined {
  const options = { json: { type: 'boolean' }, head: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const kept = values.head === undefined ? undefined : readHead(values.head);
    return { isJson: values.json ?? false, kept };
  } catch {
    terminal.err(wordsOf(terminal).usage);
    return undefined;
  }
}

function readHead(text: string): KeptHead {
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase());
  if (!match?.[1] || !match[2]) throw new Error('not a head');
  return { seal: Number(match[1]), head: match[2] };
}

/** Verifies and tells. Exit code 0 when the record is whole, 1 when it is not. */
export async function verify(db: Db, { isJson, kept }: Question, terminal: Terminal): Promise<number> {
  const verification = await verifyRecord(db, kept);
  if (isJson) terminal.out(JSON.stringify(verification));
  else for (const line of inWords(verification, terminal)) terminal.out(line);
  return verification.isWhole ? 0 : 1;
}

function inWords(found: Verification, terminal: Terminal): string[] {
  const t = wordsOf(terminal);
  const count = (value: number) => writtenNumber(value, terminal.language);
  const faults = found.faults.map(({ kind, ...where }) => `  ${t.faults[kind]}: ${whereIn(where, t)}`);
  const more = found.faultCount - found.faults.length;
  return [
    found.isWhole
      ? t.whole({ rows: count(found.rows), seals: count(found.seals) })
      : t.broken({ faults: count(found.faultCount), rows: count(found.rows), seals: count(found.seals) }),
    ...faults,
    ...(more > 0 ? [t.more({ count: count(more) })] : []),
    found.head ? t.head({ head: `${found.seals}:${found.head}` }) : t.noHead,
    t.tail({ count: count(found.unsealed), position: count(found.rows) }),
  ];
}

function whereIn(where: { position?: number; seq?: number; seal?: number }, t: typeof vi): string {
  const parts = [
    where.position === undefined ? undefined : t.position({ position: String(where.position) }),
    where.seq === undefined ? undefined : t.seq({ seq: String(where.seq) }),
    where.seal === undefined ? undefined : t.seal({ seal: String(where.seal) }),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function wordsOf({ language }: Terminal) {
  return language === 'en' ? en : vi;
}
