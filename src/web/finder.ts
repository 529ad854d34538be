import { useSyncExternalStore } from 'react';
import { store } from './store.ts';

/** Whether the dialog that finds is open: the bar, the desk and `Ctrl K` open the same one. */
const finder = store(false);

export function openFinder(): void {
  finder.set(true);
}

export function closeFinder(): void {
  finder.set(false);
}

export function useFinder(): boolean {
  return useSyncExternalStore(finder.subscribe, finder.get, finder.get);
}
