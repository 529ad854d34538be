import type { Figures } from './measure.ts';

/** What a bench works in: it says how far it is, and whatever it starts or makes is ended and removed. */
export interface Workshop {
  /**
   * Waits for something and answers for its end, also when the bench fails or is interrupted while it still starts.
   * What ends itself earlier (`await using`) is ended once more, which must do no harm.
   */
  keep<T extends AsyncDisposable>(making: T | Promise<T>): Promise<T>;
  /** One line of progress, on stderr. */
  say(line: string): void;
}

export interface BenchOptions {
  /** How many of each thing; the bench's own measure when absent. */
  size?: number;
}

export type Bench = (workshop: Workshop, options: BenchOptions) => Promise<Figures>;

export function openWorkshop(say: (line: string) => void): Workshop & AsyncDisposable {
  const stack = new AsyncDisposableStack();
  return {
    keep(making) {
      const made = Promise.resolve(making);
      stack.defer(async () => {
        const kept = await made.catch(() => undefined);
        await kept?.[Symbol.asyncDispose]();
      });
      return made;
    },
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
