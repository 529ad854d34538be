import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { Job, Outcome } from './render.ts';

/** The worker of `render.ts`: one compiler, one document after another. */
const FACES = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
];
/** Layout kept from earlier documents: enough for a draft that is printed again after a change. */
const KEPT_COMPILES = 10;

const { resolve } = createRequire(import.meta.url);
const fontBlobs = FACES.map((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${face}`)));
// The workspace is this folder: a document can read no file of the machine but the ones that stand here.
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] });

parentPort?.on('message', (job: Job) => parentPort?.postMessage(print(job)));

function print({ number, main, data, madeAt }: Job): Outcome {
  try {
    const compiled = compiler.compile({ mainFileContent: main, inputs: { data } });
    const error = compiled.takeError();
    if (error || !compiled.result) return { number, fault: faultsOf(error) };
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-3b', creationTimestamp: madeAt });
    return { number, pdf: new Uint8Array(pdf) };
  } catch (error) {
    return { number, fault: String(error) };
  } finally {
    compiler.evictCache(KEPT_COMPILES);
  }
}

/** Messages only: the source around them may hold words of a document. */
function faultsOf(error: NodeError | null): string {
  const found: { message?: unknown }[] = error?.shortDiagnostics ?? [];
  return found.map(({ message }) => String(message)).join('; ') || 'no reason given';
}
