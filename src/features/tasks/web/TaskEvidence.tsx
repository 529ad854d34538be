import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Facts } from '#web/ui/Facts.tsx';
import { threadAddress } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type { TaskDetail } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** What proves the result; before there is one, the product that must be delivered. */
export function TaskEvidence({ task, heading: Heading }: { task: TaskDetail; heading: 'h2' | 'h3' }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { completion } = task;
  if (!completion) {
    return (
      <section>
        <Heading>{t.panel.evidence}</Heading>
        <p className="small">
          {t.panel.noEvidence} <b>{task.product}</b>
        </p>
      </section>
    );
  }
  const records = t.panel.records({ count: format.number(completion.activities) });
  return (
    <section>
      <Heading>{t.panel.result}</Heading>
      <Facts
        facts={[
          { label: t.panel.result, value: completion.result },
          { label: t.panel.evidence, value: completion.evidence },
        ]}
      />
      {completion.activities > 0 && (
        <p className="tasks-records">
          <Anchor className="link" href={threadAddress({ kind: 'result', id: task.id })}>
            {records}
          </Anchor>
        </p>
      )}
    </section>
  );
}
