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

async function tell(ctx: ActContext, accepts: Accepts, { file, told }: Story): Promise<void> {
  const bytes = await readFile(join(folder, file));
  const { id: sourceId } = await importSource(ctx, { bytes, fileName: file, mediaType: 'text/plain' });
  const text = bytes.toString('utf8');
  for (const one of told) {
    const proposed = await listProposals(ctx.db, sourceId);
    const proposal =
      findAlike(proposed, one) ??
      (await proposeByHand(ctx, { sourceId, ...one, ...spanOf(text, one, file) }));
    await decide(ctx, accepts, { proposalId: proposal.id, verdict: 'amended', fact: one.fact });
  }
}

/** What the engine itself proposed for these very words; anything else a person marks by hand. */
function findAlike(proposed: readonly Proposal[], { kind, quote }: Told): Proposal | undefined {
  return proposed.find((one) => one.kind === kind && one.quote === quote && !one.decision);
}

function spanOf(text: string, { quote }: Told, file: string): { fromAt: number; toAt: number } {
  const fromAt = text.indexOf(quote);
  must(fromAt >= 0 || undefined, `“${quote}” in ${file}`);
  return { fromAt, toAt: fromAt + quote.length };
}
