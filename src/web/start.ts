/**
 * What the server wrote into the page: who is signed in, whether this is the demonstration, which day it is. Known
 * before the first paint, so that signing in costs one round trip and opening a page none.
 */
import { useSyncExternalStore } from 'react';
import { must } from '#base/errors.ts';
import type * as accounts from '#features/accounts/contract.ts';
import { ask } from './ask.ts';
import type { Answer } from './contract-types.ts';
import { store } from './store.ts';

export type Start = Answer<typeof accounts.start>;
export type Me = Answer<typeof accounts.signIn>;

const start = store<Start | null>(null);

/** Reads the start from the page; asks for it where the page came without (Vite's own server). */
export async function loadStart(): Promise<void> {
  const written = document.getElementById('start')?.textContent;
  start.set(written ? (JSON.parse(written) as Start) : await ask<typeof accounts.start>('get', '/api/start'));
}

export function getStart(): Start {
  return must(start.get(), 'the start, loaded before the first page');
}

export function useStart(): Start {
  return useSyncExternalStore(start.subscribe, getStart, getStart);
}

/** Whoever is signed in. Pages behind the sign-in may count on somebody being there. */
export function useMe(): Me {
  return must(useStart().me, 'somebody signed in');
}

/** Takes note that somebody signed in. */
export function enterAs(me: Me): void {
  start.set({ ...getStart(), me });
}

/**
 * To the sign-in page, by loading it anew: nothing that the last reader saw stays in memory for the next.
 * `back`: the address to return to.
 */
export function leave(back?: string): void {
  location.assign(back === undefined ? '/dang-nhap' : `/dang-nhap?back=${encodeURIComponent(back)}`);
}
