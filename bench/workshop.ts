import type { Figures } from './measure.ts';

/** What a bench works in: it says how far it is, and whatever it starts or makes is ended and removed. */
export interface Workshop {
  /**
   * Waits for something and answers for its end, also when the bench fails or is interrupted while it still starts.
   * What ends itself earlier (`await using`) is ended once more, which must do no harm.
   */
  keep<T extends AsyncDisposable>(making: Promise<T>): Promise<T>;
  /** Aborted when the bench ends, however it does: for short programs that it runs. */
  signal: AbortSignal;
  /** One line of progress, on stderr. */
  say(line: string): void;
}

export type Bench = (workshop: Workshop) => Promise<Figures>;

export function openWorkshop(say: (line: string) => void): Workshop & AsyncDisposable {
  const stack = new AsyncDisposableStack();
  const end = new AbortController();
  stack.defer(() => end.abort());
  return {
    keep(making) {
      stack.defer(async () => {
        const made = await making.catch(() => undefined);
        await made?.[Symbol.asyncDispose]();
      });
      return making;
    },
    signal: end.signal,
    say,
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** Rejects when the person at the terminal, or whoever started us, wants an end. */
export function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => reject(new Interrupted(signal)));
    }
  });
}

export class Interrupted extends Error {}
