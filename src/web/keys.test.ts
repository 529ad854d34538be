import { describe, expect, test } from 'vitest';
import { capOf, groupKeys, type Key, keyFor, keysOnTop, type Pressed } from './keys.ts';

const accept: Key = { code: 'KeyA', label: 'accept', do: () => {} };
const next: Key = { code: 'KeyJ', label: 'move', do: () => {}, repeats: true };
const find: Key = { code: 'KeyK', label: 'find', do: () => {}, ctrl: true };
const open: Key = { code: 'Enter', label: 'open', do: () => {} };
const help: Key = { code: 'Slash', label: 'all keys', do: () => {}, shift: true };
const page = [{ keys: [accept, next, find, open, help], layer: 0 }];

function press(code: string, more: Partial<Pressed> = {}): Pressed {
  const held = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const target = { tagName: 'BODY' };
  return { code, keyCode: 65, isComposing: false, repeat: false, ...held, target, ...more };
}
const on = (event: Pressed, letterKeys = true) => keyFor(event, page, { letterKeys });
const inField = (tagName: string, type = '') => ({ target: { tagName, type } });

describe('a key is read by position', () => {
  test('and found by its code', () => {
    expect(on(press('KeyA'))).toBe(accept);
    expect(on(press('KeyB'))).toBeUndefined();
  });

  test('with exactly the modifiers it asks for', () => {
    expect(on(press('KeyA', { ctrlKey: true }))).toBeUndefined();
    expect(on(press('KeyA', { shiftKey: true }))).toBeUndefined();
    expect(on(press('KeyA', { altKey: true }))).toBeUndefined();
    expect(on(press('KeyK'))).toBeUndefined();
    expect(on(press('KeyK', { metaKey: true }))).toBe(find);
    expect(on(press('Slash', { shiftKey: true }))).toBe(help);
  });
});

describe('keys rest', () => {
  test('while an input method composes, whichever way the browser says so', () => {
    expect(on(press('KeyJ', { isComposing: true }))).toBeUndefined();
    expect(on(press('KeyJ', { keyCode: 229 }))).toBeUndefined();
  });

  test.each([
    inField('INPUT', 'text'),
    inField('INPUT', 'search'),
    inField('INPUT', 'date'),
    inField('TEXTAREA'),
    inField('SELECT'),
    { target: { tagName: 'DIV', isContentEditable: true } },
  ])('in a text field: %o', (field) => {
    expect(on(press('KeyA', field))).toBeUndefined();
  });

  test('but not on a tick box, and Ctrl works everywhere', () => {
    expect(on(press('KeyA', inField('INPUT', 'checkbox')))).toBe(accept);
    expect(on(press('KeyK', { ctrlKey: true, ...inField('INPUT', 'text') }))).toBe(find);
  });

  test('when the reader turned single letters off; Enter stays', () => {
    expect(on(press('KeyA'), false)).toBeUndefined();
    expect(on(press('Slash', { shiftKey: true }), false)).toBeUndefined();
    expect(on(press('Enter'), false)).toBe(open);
    expect(on(press('KeyK', { ctrlKey: true }), false)).toBe(find);
  });

  test('when held down, save those that move', () => {
    expect(on(press('KeyA', { repeat: true }))).toBeUndefined();
    expect(on(press('KeyJ', { repeat: true }))).toBe(next);
  });

  test('Enter on a button or a link is its own', () => {
    expect(on(press('Enter', inField('BUTTON', 'button')))).toBeUndefined();
    expect(on(press('Enter', inField('A')))).toBeUndefined();
    expect(on(press('Enter', inField('TR')))).toBe(open);
  });
});

test('an open dialog puts the keys of the page to rest; the latest component is asked first', () => {
  const inDialog: Key = { code: 'KeyA', label: 'agree', do: () => {} };
  const sets = [...page, { keys: [inDialog], layer: 1 }];
  expect(keyFor(press('KeyA'), sets, { letterKeys: true })).toBe(inDialog);
  expect(keyFor(press('KeyJ'), sets, { letterKeys: true })).toBeUndefined();
  expect(keysOnTop([...page, { keys: [inDialog], layer: 0 }])[0]).toBe(inDialog);
});

test('keys of one label stand together, in order', () => {
  const previous: Key = { code: 'KeyK', label: 'move', do: () => {} };
  expect(groupKeys([next, accept, previous])).toEqual([
    { label: 'move', keys: [next, previous] },
    { label: 'accept', keys: [accept] },
  ]);
});

test('caps show what is printed on the key', () => {
  const words = { enter: 'Enter', escape: 'Esc', space: 'Cách' };
  const caps = [
    accept,
    help,
    find,
    open,
    { ...next, code: 'Digit1' },
    { ...next, code: 'ArrowLeft' },
    { ...next, code: 'ArrowUp', shift: true },
  ];
  expect(caps.map((key) => capOf(key, words))).toEqual(['A', '?', 'Ctrl K', 'Enter', '1', '←', 'Shift ↑']);
});
