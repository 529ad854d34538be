import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, type House, openHouse, settle, type Visit } from './house.ts';
import { focused } from './keyboard.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house[Symbol.asyncDispose]());

/** Opens the dialog from wherever one is, types, and waits for its answer. */
async function find({ page }: Visit, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  const asked = page.waitForResponse(
    (response) => new URL(response.url()).searchParams.get('q') === typed && response.ok(),
  );
  await page.keyboard.type(typed);
  await asked;
  await page.locator('.find [role="status"]').waitFor();
  await settle(page);
}

test('by keyboard alone: found without marks, opened, its thread walked, and remembered', async () => {
  const secretary = await house.visit({ role: 'secretary' });
  const { page, errors, go } = secretary;
  await go('/so');

  // From the field down into the finds, and back up into the field.
  await find(secretary, 'hoat dong doi ngoai');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/đối ngoại/i);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');

  // T on a figure opens its thread.
  const links = await page
    .locator('.find a[data-find]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('data-find') ?? ''));
  const figure = links.findIndex((kindAndId) => kindAndId.startsWith('figure:'));
  expect(figure).toBeGreaterThanOrEqual(0);
  for (let i = 0; i <= figure; i += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('t');
  await page.waitForURL(/\/mach\/figure\//);
  await settle(page);

  // Enter in the field opens the first find; from then on it is a recent one, here and on the desk.
  await find(secretary, 'quang tri');
  const first = await page.locator('.find-item .find-title').first().innerText();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/mach'));
  await settle(page);
  await go('/');
  expect(await page.locator('.desk-find-recent a').allInnerTexts()).toHaveLength(1);
  await page.keyboard.press('Control+k');
  await page.locator('.find .find-title').first().waitFor();
  expect(await page.locator('.find .find-title').allInnerTexts()).toEqual([first.replace(/ minh họa$/, '')]);

  // Esc closes and gives the focus back.
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the page of all finds: by kind, page after page, with what was looked for marked', async () => {
  const { page, errors, go } = await house.visit({ role: 'secretary' });
  await go('/tim?q=doi+ngoai');
  const titles = () => page.locator('.find-list .find-title').allInnerTexts();
  await expect.poll(async () => (await titles()).length).toBe(20);
  const first = await titles();
  await page.getByRole('button', { name: 'Trang sau' }).click();
  await expect.poll(titles).not.toEqual(first);
  await page.getByRole('button', { name: /^Số liệu/ }).click();
  await page.waitForURL((url) => url.searchParams.get('loai') === 'figure');
  await settle(page);
  expect(new URL(page.url()).searchParams.has('trang')).toBe(false);
  expect(await page.locator('.find-mark').first().innerText()).toBe('đối ngoại');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the press finds what is published and nothing of the work inside', async () => {
  const press = await house.visit({ role: 'press' });
  await press.go('/');
  await find(press, 'doi ngoai');
  const kinds = await press.page
    .locator('.find a[data-find]')
    .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('data-find')?.split(':')[0]))]);
  expect(kinds).toContain('figure');
  for (const inside of ['task', 'activity', 'review', 'review_paragraph'])
    expect(kinds).not.toContain(inside);
  await press.page.context().close();
});
