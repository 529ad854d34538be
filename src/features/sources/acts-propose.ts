import { AppError, must } from '#base/errors.ts';
import { inTransaction } from '#platform/db/database.ts';
import { record } from '#platform/record/record.ts';
import { type DecidingContext, factOfKind, requireDecider } from './acts-hold.ts';
import type { ProposalKind } from './kinds.ts';
import {
  findSourceText,
  insertNoiseRuling,
  listNoiseRulings,
  lockSource,
  type NoiseRuling,
} from './store.ts';
import { findProposal, insertProposals, nextOrdinal, type Proposal } from './store-proposals.ts';
import { type Words, wordsAt, wordsOf } from './words.ts';

/** A fact that the engine missed: a person marked its words in the original. They must be these words, letter for letter. */
export async function proposeByHand(
  ctx: DecidingContext,
  command: { sourceId: string; kind: ProposalKind; fact: unknown } & Words,
): Promise<Proposal> {
  requireDecider(ctx.actor);
  const { sourceId } = command;
  return inTransaction(ctx.db, async (tx) => {
    await lockSource(tx, sourceId);
    const source = await findSourceText(tx, sourceId);
    if (!source) throw new AppError('not-found', 'source_not_found');
    const marked = wordsAt(source.text, { from: command.fromAt, to: command.toAt });
    const proposed = {
      ...factOfKind(command.kind, command.fact),
      ...marked,
      supports: [],
      doubts: [],
    };
    if (marked.quote !== command.quote || !marked.quote.isWellFormed() || !wordsOf(source.text, proposed)) {
      throw new AppError('invalid', 'words_not_in_source');
    }
    const firstOrdinal = await nextOrdinal(tx, sourceId);
    const [id = ''] = await insertProposals(tx, sourceId, [proposed], {
      firstOrdinal,
      proposedBy: ctx.actor.id,
    });
    await record(tx, ctx.actor, {
      act: 'proposal.marked',
      subject: { kind: 'source', id: sourceId },
      data: { proposalId: id, kind: command.kind, ordinal: firstOrdinal },
    });
    return must(await findProposal(tx, id), 'the proposal that was made');
  });
}

/** Whether a block that the engine took for noise is noise. It stays in the original either way. */
export async function ruleOnNoise(
  ctx: DecidingContext,
  sourceId: string,
  ruling: NoiseRuling,
): Promise<NoiseRuling[]> {
  requireDecider(ctx.actor);
  return inTransaction(ctx.db, async (tx) => {
    const source = await findSourceText(tx, sourceId);
    if (!source) throw new AppError('not-found', 'source_not_found');
    const { fromAt, toAt, isNoise } = ruling;
    const isBlock = source.reading.boilerplate.some(({ from, to }) => from === fromAt && to === toAt);
    if (!isBlock) throw new AppError('invalid', 'block_not_noise');
    await insertNoiseRuling(tx, sourceId, { ...ruling, decidedBy: ctx.actor.id });
    await record(tx, ctx.actor, {
      act: isNoise ? 'noise.confirmed' : 'noise.overruled',
      subject: { kind: 'source', id: sourceId },
      data: { fromAt, toAt },
    });
    return listNoiseRulings(tx, sourceId);
  });
}
