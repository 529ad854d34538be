import { expect, test } from 'vitest';
import { registered } from './routes.tsx';
import { isAt, places } from './shell/navigation.ts';

test.each(registered.map((page) => [page.path, page] as const))(
  'the page of %s is where its line says',
  async (_, page) => {
    expect(await page.load()).toHaveProperty(page.name, expect.any(Function));
  },
);

test('a place stays marked on the pages below it, and the desk only on itself', () => {
  const marked = (path: string) =>
    places.filter((place) => isAt(place.path, path)).map((place) => place.word);
  expect(marked('/')).toEqual(['desk']);
  expect(marked('/nhiem-vu/0193')).toEqual(['tasks']);
  expect(marked('/so-lieu')).toEqual(['figures']);
  expect(marked('/so')).toEqual(['register']);
});
