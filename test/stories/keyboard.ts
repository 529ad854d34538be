import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settle } from './house.ts';

/** What has the focus, as someone who reads by ear would hear it. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const named = element.getAttribute('aria-label') ?? labels[0]?.innerText ?? element.innerText;
    return (named ?? '').replaceAll(/\s+/g, ' ').trim();
  });
}

const FARTHEST = 200;

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < FARTHEST; i += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now.slice(0, 40));
  }
  throw new Error(`Tab never reached ${name}; it passed ${passed.slice(0, 60).join(' | ')}`);
}

/** Tab to it, then Enter. */
export async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Follows a link to another page, and waits until its heading has the focus: then the page is there to be read. */
export async function follow(page: Page, name: RegExp, path: RegExp): Promise<void> {
  await enter(page, name);
  await page.waitForURL(path);
  await settle(page);
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

/** Presses a key until what has the focus is called so: J down a list, the arrows along a thread. */
export async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  for (let i = 0; i < FARTHEST; i += 1) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`${key} never reached ${name}; the focus is on “${await focused(page)}”`);
}

/** In a list of choices that has the focus, goes down to the one called so. */
export async function choose(page: Page, name: RegExp): Promise<void> {
  const chosen = () =>
    page.evaluate(() => {
      const select = document.activeElement;
      return select instanceof HTMLSelectElement
        ? (select.selectedOptions[0]?.text ?? '')
        : 'no list has the focus';
    });
  for (let i = 0; i < FARTHEST && !name.test(await chosen()); i += 1) await page.keyboard.press('ArrowDown');
  expect(await chosen()).toMatch(name);
}
