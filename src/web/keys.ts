/**
 * Shortcuts. Read by position (`event.code`), so that they are the same keys on every layout; they rest while a
 * Vietnamese input method composes (in Telex `s f r x j w` are tone keys), in text fields, and when the reader has
 * turned them off. The pages say which keys they have; one listener on the document obeys.
 */
import { store } from './store.ts';

export interface Key {
  /** `KeyboardEvent.code`: `KeyJ`, `Digit1`, `Enter`, `ArrowLeft`. */
  code: string;
  /** What it does, in a few words; neighbours with one label stand together: [J] [K] next row, previous row. */
  label: string;
  do: () => void;
  /** With Ctrl (⌘ on a Mac). Works in text fields too. */
  ctrl?: boolean;
  shift?: boolean;
  /** Held down, it goes on: for moving, never for deciding. */
  repeats?: boolean;
  /** In the list of all keys, not in the line at the foot. */
  quiet?: boolean;
  /** Stands at the far end of the line: the way out of the page. */
  end?: boolean;
}

/** One component's keys. Later sets are asked first; while a dialog is open only its own layer is. */
export interface KeySet {
  keys: readonly Key[];
  layer: number;
}

/** The parts of a keyboard event that decide. */
export interface Pressed {
  code: string;
  keyCode: number;
  isComposing: boolean;
  repeat: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  target: unknown;
}

export const keySets = store<readonly KeySet[]>([]);

/** The key that an event means here, or undefined when it should be left alone. */
export function keyFor(
  event: Pressed,
  sets: readonly KeySet[],
  settings: { letterKeys: boolean },
): Key | undefined {
  if (event.isComposing || event.keyCode === 229 || event.altKey) return undefined;
  const found = keysOnTop(sets).find((key) => matches(key, event));
  if (!found || (event.repeat && !found.repeats)) return undefined;
  if (found.ctrl) return found;
  if (isTextField(event.target)) return undefined;
  if (isSingleCharacter(found) && !settings.letterKeys) return undefined;
  if (found.code === 'Enter' && actsOnEnter(event.target)) return undefined;
  return found;
}

/** Keys in force, those of the latest component first. */
export function keysOnTop(sets: readonly KeySet[]): Key[] {
  const top = Math.max(0, ...sets.map((set) => set.layer));
  return sets
    .filter((set) => set.layer === top)
    .reverse()
    .flatMap((set) => set.keys);
}

/** Neighbours with one label stand together, in the order in which the page gave them. */
export function groupKeys(keys: readonly Key[]): { label: string; keys: Key[] }[] {
  const groups = new Map<string, Key[]>();
  for (const key of keys) groups.set(key.label, [...(groups.get(key.label) ?? []), key]);
  return [...groups].map(([label, together]) => ({ label, keys: together }));
}

/** What is printed on the key. */
export function capOf(key: Key, words: { enter: string; escape: string; space: string }): string {
  const named: Record<string, string> = {
    Enter: words.enter,
    Escape: words.escape,
    Space: words.space,
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    Slash: key.shift ? '?' : '/',
    Comma: ',',
    Period: '.',
    BracketLeft: '[',
    BracketRight: ']',
  };
  const cap = named[key.code] ?? key.code.replace(/^(Key|Digit|Numpad)/, '');
  const isShifted = key.shift && key.code !== 'Slash'; // a question mark needs no Shift said beside it
  return `${key.ctrl ? 'Ctrl ' : ''}${isShifted ? 'Shift ' : ''}${cap}`;
}

/** Listens on the document; returns how to stop. */
export function obeyKeys(settings: () => { letterKeys: boolean }): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const key = keyFor(event, keySets.get(), settings());
    if (!key) return;
    event.preventDefault();
    key.do();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function matches(key: Key, event: Pressed): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  return key.code === event.code && (key.ctrl ?? false) === ctrl && (key.shift ?? false) === event.shiftKey;
}

/** Letters, digits and signs can be turned off; Enter, Esc and the arrows cannot (WCAG 2.1.4). */
function isSingleCharacter(key: Key): boolean {
  return /^(Key|Digit|Numpad|Slash|Comma|Period|Bracket|Space)/.test(key.code);
}

function isTextField(target: unknown): boolean {
  const { tagName, type, isContentEditable } = asElement(target);
  if (isContentEditable || tagName === 'TEXTAREA' || tagName === 'SELECT') return true;
  return tagName === 'INPUT' && !/^(button|submit|reset|checkbox|radio|file|image)$/.test(type);
}

/** A focused button or link already has a meaning for Enter: its own. */
function actsOnEnter(target: unknown): boolean {
  return /^(BUTTON|A|SUMMARY|INPUT)$/.test(asElement(target).tagName);
}

function asElement(target: unknown): { tagName: string; type: string; isContentEditable: boolean } {
  const is = typeof target === 'object' && target !== null ? target : {};
  return {
    tagName: 'tagName' in is ? String(is.tagName) : '',
    type: 'type' in is ? String(is.type) : '',
    isContentEditable: 'isContentEditable' in is && is.isContentEditable === true,
  };
}
