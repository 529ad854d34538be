import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#base/errors.ts';
import type { Language } from '#base/language.ts';
import type { Db } from '#platform/db/database.ts';
import type { Files } from '#platform/files/files.ts';
import { wordError } from '#platform/http/problem.ts';
import { theProgram } from '#platform/record/record.ts';
import { importSource } from './acts-import.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { requireText } from './original.ts';
import { type ContractReading, read, toContract } from './reading/read.ts';

/** Where a command writes: its result on `out`, what went wrong on `err`; each call is one line. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  language: Language;
}

/** `import FILE…`: keeps each file as a source, as an upload does. Exit code 1 when one was refused. */
export async function importFiles(
  paths: readonly string[],
  deps: { db: Db; files: Files; now: () => Date },
  terminal: Terminal,
): Promise<number> {
  const t = wordsOf(terminal).cli;
  return eachFile(paths, terminal, async (path) => {
    const bytes = await readFile(path);
    const file = { bytes, fileName: basename(path), mediaType: 'text/plain' };
    const { proposals } = await importSource({ ...deps, actor: theProgram }, file);
    terminal.out(t.kept({ file: path, count: proposals }));
  });
}

/**
 * `read FILE… [--json] [--out DIR]`: what the engine reads, in the shape of the reading contract; touches no database.
 * With `--json` one object a line; with `--out` one file each. Exit code 1 when a file could not be read.
 */
export async function readFiles(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = askedOf(args);
  if (!asked) {
    terminal.err(wordsOf(terminal).cli.usage);
    return 2;
  }
  const { values, positionals } = asked;
  if (values.out) await mkdir(values.out, { recursive: true });
  return eachFile(positionals, terminal, async (path) => {
    const reading = await readOne(path);
    if (values.out) await writeFile(join(values.out, `${reading.id}.json`), `${JSON.stringify(reading)}\n`);
    if (values.json || !values.out) terminal.out(JSON.stringify(reading, null, values.json ? 0 : 2));
  });
}

/** undefined: an option that is not ours. */
function askedOf(args: readonly string[]) {
  const options = { json: { type: 'boolean' }, out: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

/** The file's name without its ending is the id. */
async function readOne(path: string): Promise<ContractReading> {
  const fileName = basename(path);
  const text = requireText({ bytes: await readFile(path), fileName });
  const id = basename(fileName, extname(fileName));
  return toContract(read({ id, text, name: fileName }), text);
}

async function eachFile(
  paths: readonly string[],
  terminal: Terminal,
  work: (path: string) => Promise<void>,
): Promise<number> {
  const t = wordsOf(terminal).cli;
  if (paths.length === 0) terminal.err(t.noFile);
  let code = paths.length === 0 ? 2 : 0;
  for (const path of paths) {
    try {
      await work(path);
    } catch (error) {
      terminal.err(t.refused({ file: path, reason: reasonOf(error, terminal) }));
      code = 1;
    }
  }
  return code;
}

/** What the world refused, in words; a mistake of ours is thrown on. */
function reasonOf(error: unknown, terminal: Terminal): string {
  if (error instanceof AppError) {
    return wordError(error.code, error.params, terminal.language, { vi: vi.errors, en: en.errors });
  }
  if (error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code))) {
    return wordsOf(terminal).cli.unreadable;
  }
  throw error;
}

function wordsOf({ language }: Terminal) {
  return language === 'en' ? en : vi;
}
