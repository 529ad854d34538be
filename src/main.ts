import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { preferredLanguage } from '#base/language.ts';
import { type Config, readConfig } from '#platform/config.ts';
import { log } from '#platform/log.ts';
import { StartError } from '#platform/start-error.ts';
import { watchForStop } from '#platform/stopping.ts';
import packageJson from '../package.json' with { type: 'json' };

/*
 * The composition root: config → database → features → servers and jobs, and the commands beside `serve`.
 * What only one command needs is imported by that command, so that each starts fast.
 */

// What is imported from here on is read, stripped of its types and compiled once, not at every start: a third less to
// wait for. A checkout that may not be written to does without.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/diemcau'));

interface Verb {
  /** One line for the usage page, in both languages. */
  summary: string;
  /** Resolves with the exit code. */
  run: (args: string[], config: Config) => Promise<number>;
}

const verbs = new Map<string, Verb>([
  ['serve', { summary: 'mở trang web (mặc định) · serve the web pages (the default)', run: serve }],
  ['migrate', { summary: 'nâng cấu trúc dữ liệu · bring the schema up to date', run: migrateOnly }],
  ['reindex', { summary: 'lập lại chỉ mục tìm kiếm · write the search index anew', run: reindex }],
  ['import', { summary: 'đưa tệp vào làm nguồn · keep files as sources', run: importFiles }],
  ['read', { summary: 'đọc tệp, in điều đọc được · read files, print what was read', run: readFiles }],
  ['verify', { summary: 'kiểm nhật ký có nguyên vẹn không · check that the record is whole', run: verify }],
  ['help', { summary: 'in trang này · print this page', run: help }],
]);

/** Runs one command and sets the exit code: 0 done, 1 it could not or found a fault, 2 not a command, 130 interrupted. */
export async function main(args: string[]): Promise<void> {
  const [name, rest] = readCommand(args);
  const verb = verbs.get(name);
  if (!verb) {
    console.error(`Không có lệnh «${name}». · There is no command "${name}".\n\n${usage()}`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await verb.run(rest, readConfig(process.env));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function readCommand([first, ...rest]: string[]): [string, string[]] {
  if (first === undefined) return ['serve', []];
  if (first === '-h' || first === '--help') return ['help', rest];
  return first.startsWith('-') ? ['serve', [first, ...rest]] : [first, rest];
}

async function serve(_args: string[], config: Config): Promise<number> {
  refuseWithoutAccounts(config);
  log.level = config.logLevel;
  const asked = watchForStop();
  const began = performance.now();
  // Read while the database starts: together they are most of what a start takes.
  const parts = Promise.all([
    import('./app.ts'),
    import('./accepts.ts'),
    import('./demo/index.ts'),
    import('#platform/files/files.ts'),
    import('#platform/serve.ts'),
    import('#platform/record/seal.ts'),
  ]);
  // Awaited below: failing earlier, it would end the process before the database could be stopped.
  parts.catch(() => {});
  await using database = await openDatabase(config, 'serve');
  const [{ createApp }, { accepts }, { loadDemonstration }, { openFiles }, { listen }, { startSealing }] =
    await parts;
  const deps = { db: database.db, files: openFiles(join(config.dataDir, 'files')), now: () => new Date() };
  if (config.isDemo && (await loadDemonstration(deps, accepts))) {
    say('Đã nạp dữ liệu trình diễn.', 'The demonstration was loaded.');
  }
  const app = createApp(deps, {
    isDemo: config.isDemo,
    webFolder: join(import.meta.dirname, '../dist/web'),
    version: packageJson.version,
  });
  // Before the server, so that it seals what the last answers recorded.
  await using _sealing = startSealing(database.db);
  await using web = await listen(app.fetch, config);
  log.info({ url: web.url, ms: Math.round(performance.now() - began) }, 'serving');
  say(`Điểm Cầu đã sẵn sàng tại ${web.url} (dừng: Ctrl-C).`, `Ready at ${web.url} (Ctrl-C stops).`);
  if (config.isDemo) {
    say(
      'Bản trình diễn: mở trang ấy, bấm một vai để vào — thư ký, kỹ thuật, lãnh đạo, cán bộ đầu mối, kỹ thuật viên điểm cầu hoặc báo chí.',
      'Demonstration: open the page and click a role — secretary, operator, leader, officer, technician or press.',
    );
  }
  log.info({ reason: await asked }, 'stopping');
  return 0;
}

/** Until real accounts exist, only the demonstration can let anybody in, and a server without it would be closed. */
function refuseWithoutAccounts(config: Config): void {
  if (config.isDemo) return;
  throw new StartError(
    'Phiên bản này chưa có tài khoản thật, nên chỉ chạy được bản trình diễn: trên 127.0.0.1, không đặt DATABASE_URL, PUBLIC_URL hay DEMO=0.',
    'This version has no real accounts yet, so it runs as a demonstration only: on 127.0.0.1, without DATABASE_URL, PUBLIC_URL or DEMO=0.',
  );
}

async function migrateOnly(_args: string[], config: Config): Promise<number> {
  await using _database = await openDatabase(config, 'visit');
  say('Cấu trúc dữ liệu đã đúng với chương trình.', 'The schema matches the program.');
  return 0;
}

/** Nothing needs it in ordinary use: the index follows the records by itself. It is for after a repair by hand. */
async function reindex(_args: string[], config: Config): Promise<number> {
  const asked = watchForStop();
  const parts = import('#features/thread/index.ts');
  await using database = await openDatabase(config, 'visit');
  const { rebuildSearch } = await parts;
  const rebuilt = rebuildSearch(database.db, (kind, count) => console.log(`${kind}\t${count}`));
  return await Promise.race([rebuilt.then(() => 0), asked.then(() => 130)]);
}

async function importFiles(paths: string[], config: Config): Promise<number> {
  // Ended by a signal, it would leave the database running.
  const asked = watchForStop();
  const parts = Promise.all([import('#features/sources/cli.ts'), import('#platform/files/files.ts')]);
  await using database = await openDatabase(config, 'visit');
  const [cli, { openFiles }] = await parts;
  const deps = { db: database.db, files: openFiles(join(config.dataDir, 'files')), now: () => new Date() };
  // Awaited here: a promise returned as it is outlives the database that it needs.
  return await Promise.race([cli.importFiles(paths, deps, terminal()), asked.then(() => 130)]);
}

async function readFiles(args: string[]): Promise<number> {
  const cli = await import('#features/sources/cli.ts');
  return cli.readFiles(args, terminal());
}

async function verify(args: string[], config: Config): Promise<number> {
  const asked = watchForStop();
  const cli = await import('#platform/record/cli.ts');
  const question = cli.readQuestion(args, terminal());
  if (!question) return 2;
  await using database = await openDatabase(config, 'visit');
  return await Promise.race([cli.verify(database.db, question, terminal()), asked.then(() => 130)]);
}

async function openDatabase(config: Config, purpose: 'serve' | 'visit') {
  const { openReadyDatabase } = await import('#platform/db/ready.ts');
  return openReadyDatabase(config, { purpose, say });
}

/** A command's own words are in the language of the shell. */
function terminal() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language = preferredLanguage(LC_ALL || LC_MESSAGES || LANG);
  return { out: console.log, err: console.error, language };
}

async function help(): Promise<number> {
  console.log(usage());
  return 0;
}

function usage(): string {
  const lines = [...verbs].map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return [
    'npx diemcau <lệnh · command>',
    '',
    ...lines,
    '',
    'Biến môi trường · environment: HOST, PORT, DATA_DIR, DATABASE_URL, DEMO, PUBLIC_URL, LOG_LEVEL',
  ].join('\n');
}

/** A line for the person who started the program: on stderr, so that a command's own output stays clean. */
function say(vietnamese: string, english: string): void {
  console.error(`${vietnamese}  ${english}`);
}

if (import.meta.main) await main(process.argv.slice(2));
