import { Worker } from 'node:worker_threads';

/**
 * Documents as PDF/A-3b by Typst, set in Tinos (the metric twin of Times New Roman) and in nothing else.
 *
 * Background: the compiler is native code that runs to its end once called. It takes some 20 ms a page set, but its
 * first start reads every font of the machine, up to seconds. On the main thread that would hold every request and
 * every live socket; so it lives in one worker, started at the first document and kept.
 */
export interface Printing {
  /** The Typst source. It reads what it prints from `json(bytes(sys.inputs.data))`. */
  main: string;
  /** What is printed. It travels as JSON and never becomes Typst code: `#`, `$` or `]` in a title stay letters. */
  data: unknown;
  /** The moment written into the file as its making; the same input and moment give the same bytes. */
  madeAt: Date;
}

/** Compiles one document. A fault in the Typst source rejects: it is ours. */
export function renderPdf({ main, data, madeAt }: Printing): Promise<Uint8Array> {
  const job: Job = {
    number: nextNumber++,
    main,
    data: JSON.stringify(data),
    madeAt: Math.floor(madeAt.getTime() / 1000),
  };
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const press = startedPress();
  waiting.set(job.number, { resolve, reject });
  press.ref();
  press.postMessage(job);
  return promise;
}

export interface Job {
  number: number;
  main: string;
  /** JSON. */
  data: string;
  /** Seconds since 1970. */
  madeAt: number;
}

export type Outcome = { number: number; pdf: Uint8Array } | { number: number; fault: string };

const waiting = new Map<number, { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void }>();
let nextNumber = 1;
let running: Worker | undefined;

function startedPress(): Worker {
  if (running) return running;
  const press = new Worker(new URL('./press.ts', import.meta.url));
  press.unref(); // an idle press keeps no process alive
  press.on('message', (outcome: Outcome) => settle(press, outcome));
  press.on('error', (error) => giveUp(press, error));
  press.on('exit', () => giveUp(press, new Error('the PDF worker ended')));
  running = press;
  return press;
}

function settle(press: Worker, outcome: Outcome): void {
  const job = waiting.get(outcome.number);
  waiting.delete(outcome.number);
  if (waiting.size === 0) press.unref();
  if ('pdf' in outcome) job?.resolve(outcome.pdf);
  else job?.reject(new Error(`the document does not compile: ${outcome.fault}`));
}

/** Fails what waited; the next document starts a new press. */
function giveUp(press: Worker, error: unknown): void {
  if (running !== press) return;
  running = undefined;
  const cause = error instanceof Error ? error : new Error(String(error));
  for (const { reject } of waiting.values()) reject(cause);
  waiting.clear();
}
