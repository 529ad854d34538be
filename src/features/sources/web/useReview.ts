import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ask } from '#web/ask.ts';
import { question } from '#web/question.ts';
import type * as contract from '../contract.ts';
import { groupProposals, nextOpen } from '../grouping.ts';

type Shown = contract.ProposalView;

export type Command =
  | { proposal: Shown; act: 'accepted' | 'rejected' | 'undo' }
  | { proposal: Shown; act: 'amended'; fact: Record<string, unknown> };

/**
 * One source under review: its proposals as they stand, the one in hand, and the acts on it. A decision shows at once
 * and goes to the next; it is sent in the order it was made, and when the server refuses, the proposal is in hand
 * again as it was, with the reason.
 */
export function useReview(id: string) {
  const asked = question<typeof contract.getSource>('/api/sources/{id}', { params: { id } });
  const { data: source, error } = useQuery(asked);
  const client = useQueryClient();
  const [wanted, setWanted] = useState<string | null>(null);
  const [mendingId, setMending] = useState<string | null>(null);
  const [ahead, setAhead] = useState<ReadonlyMap<string, Shown['state']>>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [history, setHistory] = useState<readonly string[]>([]);

  const proposals = useMemo(() => {
    const shown = (proposal: Shown) => ({ ...proposal, state: ahead.get(proposal.id) ?? proposal.state });
    return (source?.all ?? []).map((proposal) => (ahead.has(proposal.id) ? shown(proposal) : proposal));
  }, [source, ahead]);
  const groups = groupProposals(proposals);
  const inOrder = groups.flatMap((group) => group.proposals);
  const current =
    inOrder.find((proposal) => proposal.id === wanted) ??
    inOrder.find(({ state }) => state === 'open') ??
    inOrder[0];

  const focus = (proposalId: string) => {
    setWanted(proposalId);
    setMending(null);
  };
  const sending = useMutation({
    scope: { id: `review ${id}` },
    mutationFn: send,
    onMutate: ({ proposal, act }) => {
      // A mended fact may be refused for what was typed: its form stays open until the answer.
      if (act !== 'amended') {
        setAhead((known) => new Map(known).set(proposal.id, act === 'undo' ? 'open' : act));
      }
      setRefusals((known) => without(known, proposal.id));
    },
    onSuccess: (answer, { act, nextId }) => {
      // What was refused for want of this may well be taken now.
      setRefusals(new Map());
      client.setQueryData(asked.queryKey, (known) => known && replaceIn(known, answer));
      if (act === 'amended') focus(nextId);
    },
    onError: (refusal, { proposal }) => {
      setRefusals((known) => new Map(known).set(proposal.id, refusal));
      setWanted(proposal.id);
    },
    onSettled: async (_answer, _error, { proposal }) => {
      // Everything else on the thread may lean on it; this page is asked for again once nothing is on its way.
      if (client.isMutating() > 1) return setAhead((known) => without(known, proposal.id));
      await client.invalidateQueries();
      setAhead((known) => without(known, proposal.id));
    },
  });

  return {
    source,
    error,
    groups,
    inOrder,
    proposals,
    current,
    mendingId,
    refusals,
    focus,
    move(step: 1 | -1) {
      const at = inOrder.findIndex((proposal) => proposal.id === current?.id);
      const next = inOrder[Math.max(0, Math.min(inOrder.length - 1, at + step))];
      if (next) focus(next.id);
    },
    mend: setMending,
    isSending: sending.isPending,
    decide(command: Command) {
      const { id: proposalId } = command.proposal;
      const isUndo = command.act === 'undo';
      const nextId = isUndo ? proposalId : (nextOpen(inOrder, proposalId)?.id ?? proposalId);
      const past = history.filter((known) => known !== proposalId);
      setHistory(isUndo ? past : [...past, proposalId]);
      sending.mutate({ ...command, nextId });
      if (command.act !== 'amended') focus(nextId);
    },
    /** What U takes back: the one in hand when it is decided, else what was decided last on this page. */
    undoable:
      current && current.state !== 'open' ? current : inOrder.find((one) => one.id === history.at(-1)),
  };
}

export type Review = ReturnType<typeof useReview>;

/** `nextId`: what comes into hand when this is done. */
type Sent = Command & { nextId: string };

function send(command: Sent): Promise<Shown> {
  const params = { id: command.proposal.id };
  if (command.act === 'undo') {
    return ask<typeof contract.undoDecision>('post', '/api/proposals/{id}/undo', { params });
  }
  const json =
    command.act === 'amended' ? { verdict: command.act, fact: command.fact } : { verdict: command.act };
  return ask<typeof contract.decideProposal>('post', '/api/proposals/{id}/decision', { params, json });
}

function replaceIn(source: contract.SourceReview, answer: Shown): contract.SourceReview {
  return { ...source, all: source.all.map((known) => (known.id === answer.id ? answer : known)) };
}

function without<Value>(known: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  const rest = new Map(known);
  rest.delete(key);
  return rest;
}
