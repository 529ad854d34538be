import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentToRead, read } from './reading/read.ts';

/** The thread in which `acts-read.ts` has long documents read. */
parentPort?.postMessage(read(workerData as DocumentToRead));
