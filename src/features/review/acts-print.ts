import { readFileSync } from 'node:fs';
import { dateIn } from '#base/dates.ts';
import type { ActContext } from '#platform/http/context.ts';
import { renderPdf } from '#platform/render/render.ts';
import { printedReview } from './print.ts';
import { loadReview } from './store-sheet.ts';

const template = readFileSync(new URL('./review.typ', import.meta.url), 'utf8');

/** The review as a PDF to read, circulate and mend; its full legal form (number, signature, recipients) is not here. */
export async function printReview(
  { db, now }: ActContext,
  id: string,
): Promise<{ pdf: Uint8Array; fileName: string }> {
  const loaded = await loadReview(db, id, dateIn(now()));
  const pdf = await renderPdf({ main: template, data: printedReview(loaded), madeAt: now() });
  return { pdf, fileName: `bao-cao-tong-ket-${loaded.review.year}.pdf` };
}
