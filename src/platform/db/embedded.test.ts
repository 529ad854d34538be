import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRunning } from '#test/processes.ts';
import { type Connection, openDatabase } from './database.ts';
import { startEmbedded } from './embedded.ts';

const isRoot = process.getuid?.() === 0;
let temporary: string;
/** A data folder with a cluster, stopped; every test leaves it so. */
let dataDir: string;

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'embedded-'));
  // The database's own user walks through it.
  await chmod(temporary, 0o711);
  dataDir = join(temporary, 'data');
  await using _server = await start();
});
afterAll(() => rm(temporary, { recursive: true, force: true }));

const start = (options: { dataDir?: string; purpose?: 'serve' | 'visit' } = {}) =>
  startEmbedded({ dataDir, isThrowaway: true, ...options });

async function ask<T>(connection: Connection, query: string): Promise<T[]> {
  await using db = openDatabase(connection);
  return (await sql.raw<T>(query).execute(db)).rows;
}

async function findServerPid(folder = dataDir): Promise<number | undefined> {
  const text = await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text.split('\n')[0]);
}

/** Another process of ours that uses the server of `dataDir`, until it is killed. */
async function startElsewhere(statement: string) {
  const program = `
    import { sql } from 'kysely';
    import { openDatabase } from '#platform/db/database.ts';
    import { startEmbedded } from '#platform/db/embedded.ts';
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, purpose: 'serve', isThrowaway: true });
    const db = openDatabase(server.connection);
    await sql.raw(${JSON.stringify(statement)}).execute(db);
    console.log('ready');
    process.stdin.on('end', async () => { await db.destroy(); await server[Symbol.asyncDispose](); }).resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('the last one out stops the server, and nothing is left running', async () => {
  const first = await start();
  const pid = await findServerPid();
  const second = await start();
  expect([first.wasRunning, second.wasRunning]).toEqual([false, true]);

  await first[Symbol.asyncDispose]();
  expect(await ask(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);

  await second[Symbol.asyncDispose]();
  expect(isRunning(pid)).toBe(false);
  expect(await findServerPid()).toBeUndefined();
});

test('it listens on its socket alone, with fsync unless it is thrown away', async () => {
  await using server = await startEmbedded({ dataDir });
  const settings = await ask(
    server.connection,
    "select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync, current_setting('server_encoding') as encoding",
  );
  expect(settings).toEqual([{ addresses: '', fsync: 'on', encoding: 'UTF8' }]);
  expect((await stat(join(dataDir, 'socket'))).mode & 0o777).toBe(0o700);
});

test.skipIf(!isRoot)('as root, a folder that others use too is not closed to them', async () => {
  const shared = join(temporary, 'shared');
  await mkdir(shared);
  await chmod(shared, 0o1777);
  await using _server = await start({ dataDir: shared });
  expect((await stat(shared)).mode & 0o7777).toBe(0o1777);
});

test('a command beside the serving program uses its server and leaves it running', async () => {
  const serving = await startElsewhere('create table if not exists kept (text text)');
  const pid = await findServerPid();
  {
    await using command = await start();
    expect(command.wasRunning).toBe(true);
  }
  expect(isRunning(pid)).toBe(true);
  serving.stdin.end();
  await once(serving, 'exit');
  expect(isRunning(pid)).toBe(false);
});

test('a second serving program on the same data folder is refused in a sentence', async () => {
  await using _serving = await start({ purpose: 'serve' });
  await expect(start({ purpose: 'serve' })).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringContaining('already running on the data folder'),
  });
});

test('two that start at the same moment share one server', async () => {
  const [one, other] = await Promise.all([start(), start()]);
  expect([one.wasRunning, other.wasRunning]).toContain(false);
  await Promise.all([one[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
  expect(await findServerPid()).toBeUndefined();
});

test('a server left by a killed program is adopted with every committed row, and stopped', async () => {
  const killed = await startElsewhere("create table row_kept as select 'đã ghi' as text");
  const pid = await findServerPid();
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(isRunning(pid)).toBe(true);

  const server = await start({ purpose: 'serve' });
  expect(server.wasRunning).toBe(true);
  expect(await ask(server.connection, 'select text from row_kept')).toEqual([{ text: 'đã ghi' }]);
  await server[Symbol.asyncDispose]();
  expect(isRunning(pid)).toBe(false);
});

test('a killed server is started again', async () => {
  const server = await start();
  const pid = await findServerPid();
  process.kill(pid ?? 0, 'SIGKILL');
  await server[Symbol.asyncDispose]();
  await using again = await start();
  expect(again.wasRunning).toBe(false);
  expect(await findServerPid()).not.toBe(pid);
});

test('what a crash of the machine left in postmaster.pid does not keep it from starting', async () => {
  const abandoned = [
    process.pid,
    join(dataDir, 'postgres'),
    1700000000,
    5432,
    join(dataDir, 'socket'),
    '',
    '',
    'ready',
  ];
  await writeFile(join(dataDir, 'postgres/postmaster.pid'), `${abandoned.join('\n')}\n`);
  await using server = await start();
  expect(await ask(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a data folder too deep for a socket address gets a short private folder, found by the next', async () => {
  const deep = join(temporary, 'a'.repeat(60), 'b'.repeat(60));
  await mkdir(deep, { recursive: true });
  const killed = await start({ dataDir: deep });
  const left = killed.connection as { host: string };
  process.kill((await findServerPid(deep)) ?? 0, 'SIGKILL');
  await killed[Symbol.asyncDispose]();

  const first = await start({ dataDir: deep });
  await expect(stat(left.host)).rejects.toThrow('ENOENT');
  const second = await start({ dataDir: deep });
  expect(second.connection).toEqual(first.connection);
  const { host } = first.connection as { host: string };
  expect((await stat(host)).mode & 0o777).toBe(0o700);
  await second[Symbol.asyncDispose]();
  await first[Symbol.asyncDispose]();
  await expect(stat(host)).rejects.toThrow('ENOENT');
});

test('a file in place of the data folder is refused in a sentence', async () => {
  const file = join(temporary, 'file');
  await writeFile(file, '');
  await expect(start({ dataDir: file })).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringContaining(`Không dùng được thư mục dữ liệu ${file}`),
  });
});

test('the data of another version of PostgreSQL is refused in a sentence', async () => {
  const other = join(temporary, 'other');
  await mkdir(join(other, 'postgres'), { recursive: true });
  await writeFile(join(other, 'postgres/PG_VERSION'), '17\n');
  await expect(start({ dataDir: other })).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringContaining('it is version 17'),
  });
});

test.skipIf(isRoot)('a data folder without leave to write is refused in a sentence', async () => {
  const closed = join(temporary, 'closed');
  await mkdir(closed, { mode: 0o500 });
  await expect(start({ dataDir: closed })).rejects.toMatchObject({ name: 'StartError' });
});

test.runIf(isRoot)(
  'as root, the database runs as another user, who owns its files and nothing else',
  async () => {
    await using server = await start();
    const pid = await findServerPid();
    const owners = await Promise.all(
      [`/proc/${pid}`, join(dataDir, 'postgres'), dataDir].map(async (path) => (await stat(path)).uid),
    );
    expect(owners[0]).not.toBe(0);
    expect(owners).toEqual([owners[0], owners[0], 0]);
    expect(await ask(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  },
);

test.runIf(isRoot)('as root, a data folder that only root can reach works, and stays closed', async () => {
  const closed = join(temporary, 'closed');
  await mkdir(closed);
  await chmod(closed, 0o700);
  const inside = join(closed, 'data');
  await using server = await start({ dataDir: inside });
  expect(await ask(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect((await stat(closed)).mode & 0o777).toBe(0o700);
  expect(await readdir(inside)).toEqual(['postgres', 'postgres.log']);
});
