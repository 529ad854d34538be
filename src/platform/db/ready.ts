import type { Config } from '#platform/config.ts';
import { StartError } from '#platform/start-error.ts';
import { type Connection, type Db, openDatabase } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

export interface ReadyDatabase extends AsyncDisposable {
  db: Db;
  connection: Connection;
}

interface Options {
  purpose: 'serve' | 'visit';
  /** Tells the person who waits, in one line, what is being done. */
  say: (vietnamese: string, english: string) => void;
}

/** The database of the configuration, running and with the program's schema. @throws StartError */
export async function openReadyDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  { purpose, say }: Options,
): Promise<ReadyDatabase> {
  await using stack = new AsyncDisposableStack();
  const connection = config.databaseUrl
    ? { connectionString: config.databaseUrl }
    : stack.use(
        await startEmbedded({
          dataDir: config.dataDir,
          purpose,
          onCreate: () =>
            say('Lần đầu khởi động: đang tạo cơ sở dữ liệu…', 'First start: creating the database…'),
        }),
      ).connection;
  const db = stack.use(openDatabase(connection));
  const applied = await migrate(db).catch((error) => {
    throw explain(error, config.databaseUrl);
  });
  if (applied.length > 0) {
    say(
      `Đã nâng cấu trúc dữ liệu: ${applied.length} bước.`,
      `Schema brought up to date: ${applied.length} steps.`,
    );
  }
  const opened = stack.move();
  return { db, connection, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

/** A separate server that does not answer is the world's fault, and no reason for a stack. */
function explain(error: unknown, databaseUrl: string | undefined): unknown {
  if (!databaseUrl || error instanceof StartError) return error;
  const { code = '', message } = error as { code?: string; message: string };
  const isUnreachable = /^(E[A-Z_]+|28\w{3}|3D000|08\w{3}|53300|57P03)$/.test(code);
  if (!isUnreachable) return error;
  return new StartError(
    `Không kết nối được tới máy chủ PostgreSQL trong DATABASE_URL (${code}).`,
    `The PostgreSQL server in DATABASE_URL cannot be reached: ${message || code}`,
    { cause: error },
  );
}
