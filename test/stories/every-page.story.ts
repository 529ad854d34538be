import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressesOf } from './addresses.ts';
import { axeFindings, type House, openHouse, scrollsSideways } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house[Symbol.asyncDispose]());

const readers = [
  { language: 'vi', theme: 'light', width: 1440 },
  { language: 'en', theme: 'dark', width: 1440 },
  { language: 'vi', theme: 'dark', width: 390 },
  { language: 'en', theme: 'light', width: 320 },
] as const;

test.each(readers)(
  'every page: axe finds nothing, nothing fails, nothing scrolls sideways ($language, $theme, $width px)',
  async (reader) => {
    const { page, errors, go } = await house.visit({ role: 'secretary', ...reader });
    const addresses = await addressesOf(page.context(), house.url());
    const found: Record<string, string[]> = {};
    for (const [name, path] of Object.entries(addresses)) {
      errors.length = 0;
      await go(path);
      const wrong = [...(await axeFindings(page)), ...errors];
      if (await scrollsSideways(page)) wrong.push('scrolls sideways');
      if (wrong.length > 0) found[`${name} ${path}`] = wrong;
    }
    await page.context().close();
    expect(found).toEqual({});
  },
);

test.each(['operator', 'leader', 'officer', 'technician', 'press'] as const)(
  'the %s opens every page that the bar offers, and none of them fails',
  async (role) => {
    const { page, errors, go } = await house.visit({ role });
    await go('/');
    const offered = await page
      .locator('nav a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(offered.length).toBeGreaterThan(1);
    const wrong: string[] = [];
    for (const path of new Set(offered)) {
      errors.length = 0;
      await go(path);
      if (errors.length > 0) wrong.push(`${path}: ${errors.join('; ')}`);
    }
    await page.context().close();
    expect(wrong).toEqual([]);
  },
);
