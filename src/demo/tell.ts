import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '#base/errors.ts';
import {
  type Accepts,
  decide,
  importSource,
  listProposals,
  type Proposal,
  proposeByHand,
} from '#features/sources/index.ts';
import type { ActContext } from '#platform/http/context.ts';
import { type Story, stories, type Told } from './stories.ts';

const folder = join(import.meta.dirname, 'sources');

/** Imports the demonstration's sources and accepts what was told of each, through the same acts as a secretary. */
export async function tellStories(ctx: ActContext, accepts: Accepts): Promise<void> {
  for (const story of stories) await tell(ctx, accepts, story);
}

/**
 * As a secretary works: what the engine found is accepted, mended where it must be; what it missed is marked by hand, and
 * a directive that it cut otherwise is rejected.
 */
async function tell(ctx: ActContext, accepts: Accepts, { file, told }: Story): Promise<void> {
  const bytes = await readFile(join(folder, file));
  const { id: sourceId } = await importSource(ctx, { bytes, fileName: file, mediaType: 'text/plain' });
  const text = bytes.toString('utf8');
  for (const one of told) {
    const span = spanOf(text, one, file);
    const rivals = (await listProposals(ctx.db, sourceId)).filter((other) => isAbout(other, one, span));
    const found = rivals.find((other) => other.kind !== 'directive' || other.quote === one.quote);
    const proposal = found ?? (await proposeByHand(ctx, { sourceId, ...one, ...span }));
    await decide(ctx, accepts, { proposalId: proposal.id, verdict: 'amended', fact: one.fact });
    for (const rival of rivals.filter((other) => other !== found && other.kind === 'directive')) {
      await decide(ctx, accepts, { proposalId: rival.id, verdict: 'rejected' });
    }
  }
}

interface Span {
  fromAt: number;
  toAt: number;
}

/** Still undecided, of the same kind, and resting on some of the same words; a source has one publication, one conference. */
function isAbout(other: Proposal, told: Told, span: Span): boolean {
  if (other.kind !== told.kind || other.decision) return false;
  const isOneOnly = told.kind === 'publication' || told.kind === 'conference';
  return isOneOnly || (other.fromAt < span.toAt && span.fromAt < other.toAt);
}

function spanOf(text: string, { quote }: Told, file: string): Span {
  const fromAt = text.indexOf(quote);
  must(fromAt >= 0 || undefined, `“${quote}” in ${file}`);
  return { fromAt, toAt: fromAt + quote.length };
}
