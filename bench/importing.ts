import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '#base/errors.ts';
import { environmentOf, type RunningServer, startServer } from '#test/server.ts';
import { type Document, inventDocuments } from './documents.ts';
import { type Figure, type Figures, median, medianOf, timed } from './measure.ts';
import { watchMemory } from './memory.ts';
import { project, runNode } from './programs.ts';
import type { Workshop } from './workshop.ts';

const COUNT = 1000;
const IN_FLIGHT = 4;
const FILES_A_REQUEST = 5;
/** Beyond this, one run says enough. */
const SLOW_MS = 40_000;

/** How fast sources come in: uploaded to the running program, then by the command line; and the memory it took. */
export async function measureImport(workshop: Workshop, dataDir: string): Promise<Figures> {
  const { documentsImport, ...memory } = await whileServing(workshop, dataDir);
  return { documentsImport, commandImport: await byCommand(workshop, dataDir), ...memory };
}

async function whileServing(workshop: Workshop, dataDir: string) {
  await using server = await workshop.keep(startServer(dataDir));
  const pid = must(server.process.pid, 'the process of the server');
  await using memory = await workshop.keep(watchMemory({ pid, dataDir }));
  const cookie = await signIn(server);
  const speeds: number[] = [];
  for (let series = 1; series <= 3; series++) {
    const documents = inventDocuments(COUNT, series);
    workshop.say(`import of ${COUNT} documents ${series}/3`);
    const ms = await timed(() => upload(server, cookie, documents));
    speeds.push(perSecond(ms));
    if (ms > SLOW_MS) break;
  }
  return { documentsImport: importFigure(speeds), ...(await memory.figures()) };
}

function importFigure(speeds: number[]): Figure {
  const bytes = median(inventDocuments(COUNT, 1).map(({ text }) => Buffer.byteLength(text)));
  const kb = (bytes / 1000).toFixed(1);
  return medianOf(speeds, {
    what: 'import by upload',
    unit: 'documents/s',
    note: `${COUNT} documents of ${kb} kB, read and proposed; ${FILES_A_REQUEST} a request, ${IN_FLIGHT} requests at once`,
  });
}

function perSecond(ms: number): number {
  return COUNT / (ms / 1000);
}

async function signIn({ url }: RunningServer): Promise<string> {
  const answer = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'x-diemcau': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'secretary' }),
  });
  const [cookie] = answer.headers.getSetCookie();
  return must(cookie?.split(';')[0], `a cookie from the sign-in, which answered ${answer.status}`);
}

/** As many senders as there may be requests in flight; each takes the next files until none are left. */
async function upload(server: RunningServer, cookie: string, documents: readonly Document[]): Promise<void> {
  const waiting = [...documents];
  const send = async () => {
    for (let files = waiting.splice(0, FILES_A_REQUEST); files.length > 0; ) {
      await uploadTogether(server, cookie, files);
      files = waiting.splice(0, FILES_A_REQUEST);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, send));
}

async function uploadTogether({ url }: RunningServer, cookie: string, files: readonly Document[]) {
  const body = new FormData();
  for (const { fileName, text } of files) body.append('file', new File([text], fileName));
  const answer = await fetch(`${url}/api/sources`, {
    method: 'POST',
    headers: { 'x-diemcau': '1', cookie },
    body,
  });
  const { kept } = (await answer.json()) as { kept?: unknown[] };
  if (kept?.length !== files.length) {
    throw new Error(`of ${files.length} files ${kept?.length ?? 'none'} were kept (${answer.status})`);
  }
}

/** A program of its own that starts the database, imports and stops it: all of that is in the time. */
async function byCommand(workshop: Workshop, dataDir: string): Promise<Figure> {
  const folder = join(dataDir, 'bench');
  await mkdir(folder);
  const documents = inventDocuments(COUNT, 9);
  for (const { fileName, text } of documents) await writeFile(join(folder, fileName), text);
  workshop.say(`import of ${COUNT} documents on the command line`);
  const program = join(project, 'src/main.ts');
  // From within the folder, so that a thousand names fit into a command line of Windows.
  const ms = await timed(() =>
    runNode(workshop, [program, 'import', ...documents.map(({ fileName }) => fileName)], {
      cwd: folder,
      env: environmentOf(dataDir),
    }),
  );
  return {
    what: 'import by npx diemcau import',
    value: perSecond(ms),
    unit: 'documents/s',
    note: 'the same number one after the other; start and end of the program and its database included',
  };
}
