import { createContext, useContext, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { type Key, type KeySet, keySets } from './keys.ts';

/** 0 on a page, one more inside each open dialog. */
export const KeyLayer = createContext(0);

/**
 * The keys of this component, for as long as it is on the screen:
 * `useKeys([{ code: 'KeyA', label: t.accept, do: accept }])`. The list is made anew at each drawing, so that `do`
 * always sees the present state.
 */
export function useKeys(keys: readonly Key[]): void {
  useKeysAt(useContext(KeyLayer), keys);
}

/** Keys of a layer of one's own: how a dialog, even one without keys, puts those of the page below to rest. */
export function useKeysAt(layer: number, keys: readonly Key[]): void {
  const set = useRef<KeySet>({ keys, layer });
  const shown = keys
    .map((key) => `${key.code} ${key.ctrl} ${key.shift} ${key.quiet} ${key.end} ${key.label}`)
    .join('\n');

  useLayoutEffect(() => {
    set.current.keys = keys;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line at the foot is drawn again when what it shows has changed
  useEffect(() => keySets.set([...keySets.get()]), [shown]);
  useEffect(() => {
    const mine = set.current;
    mine.layer = layer;
    keySets.set([...keySets.get(), mine]);
    return () => keySets.set(keySets.get().filter((other) => other !== mine));
  }, [layer]);
}

export function useKeySets(): readonly KeySet[] {
  return useSyncExternalStore(keySets.subscribe, keySets.get, keySets.get);
}
