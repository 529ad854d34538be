import { join } from 'node:path';
import { StartError } from './start-error.ts';

/** What the environment decides, read once at the start. */
export interface Config {
  host: string;
  /** 0 lets the system choose a free one. */
  port: number;
  /** Originals and, when the database is embedded, its files. */
  dataDir: string;
  /** An address of a separate PostgreSQL; undefined for the embedded one. */
  databaseUrl: string | undefined;
  /** Anyone signs in as any role, on this machine only, on invented data. */
  isDemo: boolean;
  publicUrl: string | undefined;
  logLevel: (typeof logLevels)[number];
}

type Environment = Record<string, string | undefined>;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** @throws StartError naming the variable, when a value cannot be meant */
export function readConfig(environment: Environment): Config {
  const given = (name: string) => environment[name]?.trim() || undefined;
  const ground = {
    host: given('HOST') ?? '127.0.0.1',
    port: readPort(given('PORT')),
    dataDir: given('DATA_DIR') ?? defaultDataDir(),
    databaseUrl: readUrl('DATABASE_URL', given('DATABASE_URL'), ['postgres:', 'postgresql:']),
    publicUrl: readUrl('PUBLIC_URL', given('PUBLIC_URL'), ['http:', 'https:']),
    logLevel: readLogLevel(given('LOG_LEVEL')),
  };
  return { ...ground, isDemo: readDemo(given('DEMO'), ground) };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Root installs for the whole machine, so its data lies where a machine keeps such data, whatever checkout it
 * was started from; the database's own user can walk there too. Anyone else keeps it beside the program.
 */
function defaultDataDir(): string {
  if (process.getuid?.() === 0) return '/var/lib/diemcau';
  return join(import.meta.dirname, '../../.data');
}

function readPort(text = '8080'): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new StartError(
    `PORT=${text} không phải là một cổng: hãy dùng một số từ 0 đến 65535.`,
    `PORT=${text} is not a port: use a number from 0 to 65535.`,
  );
}

function readUrl(name: string, text: string | undefined, protocols: string[]): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  // The value is not repeated: a database address carries a password.
  throw new StartError(
    `${name} không phải là một địa chỉ hợp lệ: phải bắt đầu bằng ${protocols.join('// hoặc ')}//.`,
    `${name} is not a valid address: it must begin with ${protocols.join('// or ')}//.`,
  );
}

function readLogLevel(text = 'info'): Config['logLevel'] {
  const level = logLevels.find((known) => known === text);
  if (level) return level;
  throw new StartError(
    `LOG_LEVEL=${text} không có; hãy dùng một trong: ${logLevels.join(', ')}.`,
    `LOG_LEVEL=${text} does not exist; use one of: ${logLevels.join(', ')}.`,
  );
}

/**
 * The demonstration lets anyone sign in as anyone. It is on by itself only where nobody else can come in and no
 * real data lies, and asking for it elsewhere is refused rather than trusted.
 */
function readDemo(
  text: string | undefined,
  ground: Pick<Config, 'host' | 'databaseUrl' | 'publicUrl'>,
): boolean {
  const isPrivate = !ground.databaseUrl && isLoopback(ground.host) && !ground.publicUrl;
  if (text === undefined) return isPrivate;
  if (['0', 'false', 'off', 'no'].includes(text.toLowerCase())) return false;
  if (!['1', 'true', 'on', 'yes'].includes(text.toLowerCase())) {
    throw new StartError(`DEMO=${text}: hãy dùng DEMO=1 hoặc DEMO=0.`, `DEMO=${text}: use DEMO=1 or DEMO=0.`);
  }
  if (isPrivate) return true;
  throw new StartError(
    'Bản trình diễn (DEMO) cho bất kỳ ai đăng nhập vào mọi vai, nên chỉ chạy trên chính máy này với dữ liệu riêng của nó: không dùng cùng DATABASE_URL, PUBLIC_URL hay HOST khác 127.0.0.1.',
    'The demonstration (DEMO) lets anyone sign in as any role, so it runs on this machine alone with its own data: not together with DATABASE_URL, PUBLIC_URL or a HOST other than 127.0.0.1.',
  );
}
