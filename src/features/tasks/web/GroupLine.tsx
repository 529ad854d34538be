import type { ComponentProps } from 'react';
import { useFormat } from '#web/format.ts';
import { useWords } from '#web/words.ts';
import type { TaskGroup } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

interface Props extends ComponentProps<'tr'> {
  group: TaskGroup;
  /** It stays at the top while its tasks pass under it. */
  isStuck: boolean;
}

/** The heading of a lead body: its name, whom it took over from, and how its tasks stand. */
export function GroupLine({ group, isStuck, ...rest }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { lead, predecessors, total, open, overdue } = group;
  const says = [
    ...predecessors.map(({ name, until }) => t.group.predecessor({ name, date: format.date(until) })),
    t.group.total({ count: format.number(total) }),
    open > 0 ? t.group.open({ count: format.number(open) }) : t.group.allDone,
  ];
  return (
    <tr className={`tasks-group${isStuck ? ' tasks-group-stuck' : ''}`} {...rest}>
      <th colSpan={5} scope="rowgroup">
        {lead.name}
        <span>
          {says.join(' · ')}
          {overdue > 0 && <strong> · {t.group.overdue({ count: format.number(overdue) })}</strong>}
        </span>
      </th>
    </tr>
  );
}
