import { ask } from '#web/ask.ts';
import { useAct } from '#web/question.ts';
import { useMe } from '#web/start.ts';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayDecide } from '../policy.ts';

/** Under a block that the engine took for noise: why, and one click to say otherwise. */
export function NoiseNote(props: { sourceId: string; block: contract.NoiseBlock; reason: string }) {
  const { sourceId, block, reason } = props;
  const { fromAt, toAt, isOverruled } = block;
  const t = useWords({ vi, en }).review;
  const me = useMe();
  const rule = useAct((isNoise: boolean) =>
    ask<typeof contract.ruleOnNoise>('post', '/api/sources/{id}/noise', {
      params: { id: sourceId },
      json: { fromAt, toAt, isNoise },
    }),
  );
  return (
    <div className="original-note">
      {isOverruled ? t.noiseOverruled : `${t.noise}: ${reason}, ${t.noiseKept}`}
      {mayDecide(me) && (
        <>
          {' · '}
          <button type="button" className="link" onClick={() => rule.mutate(isOverruled)}>
            {isOverruled ? t.noiseYes : t.noiseNot}
          </button>
        </>
      )}
      <ProblemNote error={rule.error} />
    </div>
  );
}
