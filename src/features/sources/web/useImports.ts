import { useQueryClient } from '@tanstack/react-query';
import { useReducer, useRef } from 'react';
import { must } from '#base/errors.ts';
import type { Answer } from '#web/contract-types.ts';
import { Problem } from '#web/problem.ts';
import { upload } from '#web/upload.ts';
import type * as contract from '../contract.ts';
import { LARGEST_FILE } from '../limits.ts';

/** One file on its way in. */
export type FileImport = { key: number; name: string } & (
  | { state: 'waiting' }
  /** `sent` from 0 to 1; at 1 the server is reading. */
  | { state: 'sending'; sent: number }
  | { state: 'kept'; source: contract.SourceLine }
  /** `keptId`: the source that keeps these very bytes already. */
  | { state: 'refused'; sentence: string; keptId: string | null }
);

type Change = { type: 'set'; file: FileImport } | { type: 'clear' };

/**
 * Files are sent one after the other, so that each shows its own progress and its own refusal, and a long row of them
 * keeps the line free for the reader. `tooLarge` is said before a byte is sent.
 */
export function useImports(words: { tooLarge: string; failed: string }) {
  const client = useQueryClient();
  const [files, change] = useReducer(reduce, []);
  const work = useRef({ lastKey: 0, tail: Promise.resolve() });
  const set = (file: FileImport) => change({ type: 'set', file });

  const send = async (key: number, file: File) => {
    const about = { key, name: file.name };
    try {
      if (file.size > LARGEST_FILE) {
        throw new Problem({ status: 413, code: 'file_too_large', detail: words.tooLarge });
      }
      set({ ...about, state: 'sending', sent: 0 });
      const answer: Answer<typeof contract.importSources> = await upload<typeof contract.importSources>(
        '/api/sources',
        { form: { file }, onProgress: (sent) => set({ ...about, state: 'sending', sent }) },
      );
      set({ ...about, state: 'kept', source: must(answer.kept[0], 'the kept source') });
      await client.invalidateQueries();
    } catch (error) {
      set({ ...about, state: 'refused', ...refusalOf(error, words.failed) });
    }
  };

  return {
    files,
    add(chosen: readonly File[]) {
      for (const file of chosen) {
        work.current.lastKey += 1;
        const key = work.current.lastKey;
        set({ key, name: file.name, state: 'waiting' });
        work.current.tail = work.current.tail.then(() => send(key, file));
      }
    },
    clear: () => change({ type: 'clear' }),
  };
}

function reduce(files: readonly FileImport[], change: Change): readonly FileImport[] {
  if (change.type === 'clear') return files.filter(({ state }) => state === 'waiting' || state === 'sending');
  const isKnown = files.some(({ key }) => key === change.file.key);
  return isKnown
    ? files.map((file) => (file.key === change.file.key ? change.file : file))
    : [...files, change.file];
}

function refusalOf(error: unknown, failed: string): { sentence: string; keptId: string | null } {
  if (!(error instanceof Problem)) return { sentence: failed, keptId: null };
  const keptId = error.params.sourceId;
  return { sentence: error.detail, keptId: typeof keptId === 'string' ? keptId : null };
}
