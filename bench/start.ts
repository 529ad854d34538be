import { createDataDir } from '#test/server.ts';
import { measureImport } from './importing.ts';
import type { Figures } from './measure.ts';
import { measureFirstScreen } from './screen.ts';
import { measureStarts } from './starting.ts';
import type { Workshop } from './workshop.ts';

/** Getting going, measured on the real program in a process of its own. All on one data folder, one after the other. */
export async function start(workshop: Workshop): Promise<Figures> {
  await using data = await workshop.keep(createDataDir());
  return {
    ...(await measureStarts(workshop, data.path)),
    ...(await measureFirstScreen(workshop, data.path)),
    ...(await measureImport(workshop, data.path)),
  };
}
