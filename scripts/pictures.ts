/**
 * Takes the pictures of docs/pictures from the running product with the demonstration's data: the main screens, at desk
 * and phone width, in both themes, in Vietnamese.
 *
 *     npm run pictures            all of them
 *     npm run pictures -- thread  one screen
 *
 * Where pngquant is installed, it makes them a third of the size.
 */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addressesOf } from '../test/stories/addresses.ts';
import { openHouse } from '../test/stories/house.ts';

const folder = resolve(import.meta.dirname, '../docs/pictures');
const screens = ['thread', 'source', 'tasks', 'figure', 'review', 'conference', 'desk'];
const asked = process.argv.slice(2);

const taken: string[] = [];
await using house = await openHouse();
await mkdir(folder, { recursive: true });
for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    const { page, go } = await house.visit({ role: 'secretary', theme, width });
    const addresses = await addressesOf(page.context(), house.url());
    for (const screen of screens.filter((name) => asked.length === 0 || asked.includes(name))) {
      await go(addresses[screen] ?? '/');
      // The line of keys stands at the foot of the window; on a whole page it would stand in its middle.
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('.key-line')?.style.setProperty('position', 'static'),
      );
      const name = `${screen}-${theme === 'dark' ? 'dark-' : ''}${width}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: true });
      taken.push(join(folder, name));
      console.log(name);
    }
    await page.context().close();
  }
}

spawnSync('pngquant', [
  '--force',
  '--skip-if-larger',
  '--strip',
  '--quality',
  '75-95',
  '--ext',
  '.png',
  ...taken,
]);
