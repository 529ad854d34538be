/**
 * What a reader chose for this browser: language, theme, single-letter keys. Kept in `localStorage`, applied to
 * the document at once, followed by other tabs. `public/early.js` reads the same names before the first paint.
 */
import { useSyncExternalStore } from 'react';
import { type Language, languages } from '#base/language.ts';
import { store } from './store.ts';

export const themes = ['light', 'dark', 'system'] as const;
type Theme = (typeof themes)[number];

export interface Settings {
  language: Language;
  theme: Theme;
  /** Whether single-letter shortcuts work; `Ctrl K`, `Esc`, `Enter` and the arrows always do. */
  letterKeys: boolean;
}

const settings = store<Settings>(readSettings());

export function getSettings(): Settings {
  return settings.get();
}

export function useSettings(): Settings {
  return useSyncExternalStore(settings.subscribe, settings.get, settings.get);
}

export function changeSettings(change: Partial<Settings>): void {
  const next = { ...settings.get(), ...change };
  write('language', next.language);
  write('theme', next.theme);
  write('letterKeys', next.letterKeys ? 'on' : 'off');
  settings.set(next);
}

/** Calls back when the reader changes the language. */
export function onLanguageChange(listener: () => void): void {
  let language = settings.get().language;
  settings.subscribe(() => {
    if (settings.get().language === language) return;
    language = settings.get().language;
    listener();
  });
}

/** Keeps the document in step with the settings, with the system's theme and with other tabs. */
export function followSettings(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { language, theme } = settings.get();
    const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    const colour = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colour);
  };
  settings.subscribe(apply);
  dark.addEventListener('change', apply);
  addEventListener('storage', () => settings.set(readSettings()));
  apply();
}

function readSettings(): Settings {
  return {
    // Vietnamese unless the reader says otherwise: a ministry's computers often run an English browser.
    language: languages.find((language) => language === read('language')) ?? 'vi',
    theme: themes.find((theme) => theme === read('theme')) ?? 'system',
    letterKeys: read('letterKeys') !== 'off',
  };
}

function read(name: string): string | null {
  try {
    return typeof document === 'undefined' ? null : localStorage.getItem(name);
  } catch {
    return null; // storage is closed to us: the defaults stand
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
}
