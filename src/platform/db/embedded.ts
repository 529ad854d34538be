import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '#platform/start-error.ts';
import { type Cluster, makeSocketFolder, openCluster, removeSocketFolder, unusable } from './cluster.ts';
import type { Connection } from './database.ts';
import { findPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts';

export interface EmbeddedOptions {
  dataDir: string;
  /** `serve`: the only server of this data folder. `visit`: a command beside it, of which there may be many. */
  purpose?: 'serve' | 'visit';
  isThrowaway?: boolean;
  /** Called before the database is made, which takes a second or two. */
  onCreate?: () => void;
}

/**
 * The PostgreSQL server of a data folder, shared by every process of ours that works on it.
 *
 * Who starts it, who stops it? A file with the starter's process number is the obvious way, and goes wrong after
 * a crash, with reused numbers, and when the starter ends before a command that came later. Instead every
 * process holds a shared advisory lock in the server for as long as it uses it; whoever leaves and can then take
 * the lock for itself alone is the last, and stops the server. A killed process loses its lock with its
 * connection, so a server it left behind is simply used, and stopped, by the next one.
 */
export interface EmbeddedServer extends AsyncDisposable {
  connection: Connection;
  /** Whether the server already ran: another process uses it, or a killed one left it. */
  wasRunning: boolean;
}

/** Finds, adopts or starts the server of a data folder. @throws StartError */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { dataDir, purpose = 'visit', isThrowaway = false, onCreate = () => {} } = options;
  refuseWindows();
  const cluster = await openCluster(dataDir, { isThrowaway, onCreate });
  return Stay.begin(cluster, purpose);
}

/** Node cannot reach a Unix socket on Windows, and the embedded server has no other door. */
function refuseWindows(): void {
  if (process.platform !== 'win32') return;
  throw new StartError(
    'Cơ sở dữ liệu đi kèm chưa chạy được trên Windows. Hãy chạy trong WSL.',
    'The embedded database does not run on Windows yet. Run this in WSL.',
  );
}

/** One process's use of the server, from the lock taken to the lock given back. */
class Stay implements EmbeddedServer {
  readonly connection: Connection;
  readonly wasRunning: boolean;
  #cluster: Cluster;
  #session: pg.Client;

  constructor(cluster: Cluster, arrival: Arrival) {
    this.#cluster = cluster;
    this.#session = arrival.session;
    this.wasRunning = arrival.wasRunning;
    this.connection = { host: arrival.socketFolder, user: 'diemcau', database: 'diemcau' };
  }

  static async begin(cluster: Cluster, purpose: 'serve' | 'visit'): Promise<Stay> {
    const stay = new Stay(cluster, await arrive(cluster));
    try {
      if (purpose === 'serve') await takeService(stay.#session, cluster);
      await createDatabase(stay.#session);
      return stay;
    } catch (error) {
      await stay[Symbol.asyncDispose]();
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const isLast = await leave(this.#session);
    if (isLast) {
      const running = await findPostmaster(this.#cluster);
      await stopPostmaster(this.#cluster);
      if (running) await removeSocketFolder(running.socketFolder);
    }
    await this.#session.end().catch(() => {});
  }
}

interface Arrival {
  session: pg.Client;
  socketFolder: string;
  wasRunning: boolean;
}

const patience = 20_000;

/** Comes to the server with the shared lock held, however often it is just starting or stopping meanwhile. */
async function arrive(cluster: Cluster): Promise<Arrival> {
  let wasRunning = true;
  let failure: unknown;
  for (const end = Date.now() + patience; Date.now() < end; await pause(15)) {
    const running = await findPostmaster(cluster);
    if (!running) {
      const socketFolder = await makeSocketFolder(cluster);
      const started = await startPostmaster(cluster, socketFolder);
      wasRunning = false;
      // It may have lost to another start, or backends of a killed server are still leaving: look again.
      if (started.failure) {
        await removeSocketFolder(socketFolder);
        failure = new Error(started.failure);
        if (!isPassing(started.failure)) break;
      }
    } else if (running.isReady) {
      const session = await connect(running.socketFolder).catch((error) => {
        failure = error;
      });
      if (session) return { session, socketFolder: running.socketFolder, wasRunning };
    }
  }
  throw unusable(cluster.dataFolder, failure ?? new Error('the database did not become ready'));
}

function isPassing(failure: string): boolean {
  return failure.includes('lock file') || failure.includes('shared memory block');
}

async function connect(socketFolder: string): Promise<pg.Client> {
  const session = new pg.Client({
    host: socketFolder,
    user: 'diemcau',
    database: 'postgres',
    application_name: 'diemcau stay',
  });
  // Heard at the next query, or not at all when we ourselves just stopped the server.
  session.on('error', () => {});
  try {
    await session.connect();
    await session.query('select pg_advisory_lock_shared($1, $2)', locks.use);
    return session;
  } catch (error) {
    await session.end().catch(() => {});
    throw error;
  }
}

/** Gives the shared lock back; true when nobody else holds it, and then nobody new gets in. */
async function leave(session: pg.Client): Promise<boolean> {
  try {
    await session.query('select pg_advisory_unlock_shared($1, $2)', locks.use);
    const answer = await session.query<{ last: boolean }>(
      'select pg_try_advisory_lock($1, $2) as last',
      locks.use,
    );
    return answer.rows[0]?.last === true;
  } catch {
    // The server went away under us: nothing is left to stop.
    return false;
  }
}

/** One data folder, one serving program: two would each believe to be the only one. */
async function takeService(session: pg.Client, cluster: Cluster): Promise<void> {
  // A program killed a moment ago loses its lock as soon as the server notices.
  for (const end = Date.now() + 2000; Date.now() < end; await pause(50)) {
    const answer = await session.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1, $2) as taken',
      locks.serve,
    );
    if (answer.rows[0]?.taken) return;
  }
  throw new StartError(
    `Điểm Cầu đang chạy trên thư mục dữ liệu ${cluster.dataFolder}. Hãy dừng chương trình đó trước, hoặc chọn DATA_DIR khác.`,
    `Điểm Cầu is already running on the data folder ${cluster.dataFolder}. Stop it first, or choose another DATA_DIR.`,
  );
}

async function createDatabase(session: pg.Client): Promise<void> {
  const existing = await session.query("select from pg_database where datname = 'diemcau'");
  if (existing.rowCount) return;
  await session.query('create database diemcau').catch((error) => {
    // Another process came at the same moment.
    if (!(error instanceof pg.DatabaseError && ['42P04', '23505'].includes(error.code ?? ''))) throw error;
  });
}

/** Advisory locks of the maintenance database. */
const locks = { use: [0x6469656d, 1], serve: [0x6469656d, 2] };
