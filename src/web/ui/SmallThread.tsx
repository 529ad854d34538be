import { useQuery } from '@tanstack/react-query';
import type { KnotRef, Stage } from '#base/knot.ts';
import type * as thread from '#features/thread/contract.ts';
import { worstOf } from '#features/thread/line.ts';
import { question } from '../question.ts';
import { threadAddress } from '../useThreadKnot.ts';
import { MiniThread } from './MiniThread.tsx';

/** The small thread of one object: where it stands among the nine knots, and where the thread has a gap. */
export function SmallThread({ knot, here }: { knot: KnotRef; here: Stage }) {
  const { data } = useQuery(question<typeof thread.getThread>('/api/thread/{kind}/{id}', { params: knot }));
  const states = (data?.line ?? []).map((stretch) => [stretch.stage, worstOf(stretch) ?? 'missing'] as const);
  return <MiniThread knots={Object.fromEntries(states)} here={here} isNamed href={threadAddress(knot)} />;
}
