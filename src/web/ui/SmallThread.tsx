import { useQuery } from '@tanstack/react-query';
import type { KnotRef, KnotState, Stage } from '#base/knot.ts';
import type * as thread from '#features/thread/contract.ts';
import type { Answer } from '../contract-types.ts';
import { question } from '../question.ts';
import { threadAddress } from '../useThreadKnot.ts';
import { MiniThread } from './MiniThread.tsx';

/** The small thread of one object: where it stands among the nine knots, and where the thread has a gap. */
export function SmallThread({ knot, here }: { knot: KnotRef; here: Stage }) {
  const { data } = useQuery(question<typeof thread.getThread>('/api/thread/{kind}/{id}', { params: knot }));
  const knots = Object.fromEntries((data?.line ?? []).map((stretch) => [stretch.stage, stateOf(stretch)]));
  return <MiniThread knots={knots} here={here} isNamed href={threadAddress(knot)} />;
}

/** The state that a reader must know first of a stage that may hold several knots. */
function stateOf({ knots }: Answer<typeof thread.getThread>['line'][number]): KnotState {
  const order: KnotState[] = ['contradicted', 'waiting', 'complete'];
  return order.find((state) => knots.some((knot) => knot.state === state)) ?? 'missing';
}
