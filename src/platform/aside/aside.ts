import { Worker } from 'node:worker_threads';

/** Nothing of ours computes longer; what does is stuck, and is ended. */
const PATIENCE_MS = 120_000;

/** The one before: scripts run one after another, since each may need some hundred megabytes. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Computes in a thread of its own what would hold every other request for seconds. `script` is a module that posts one
 * message, its answer to `workerData`; both travel as structured clones. Rejects with what the script throws.
 */
export function runAside<Answer>(script: URL, given: unknown, patienceMs = PATIENCE_MS): Promise<Answer> {
  const mine = last.then(() => runOne<Answer>(script, given, patienceMs));
  last = mine.catch(() => {});
  return mine;
}

async function runOne<Answer>(script: URL, given: unknown, patienceMs: number): Promise<Answer> {
  const worker = new Worker(script, { workerData: given });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  worker.once('message', resolve).once('error', reject);
  worker.once('exit', () => reject(new Error(`${script.pathname} ended without an answer`)));
  const clock = setTimeout(() => reject(new Error(`${script.pathname} took too long`)), patienceMs);
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    await worker.terminate();
  }
}
