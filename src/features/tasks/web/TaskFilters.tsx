import { useFormat } from '#web/format.ts';
import { Button } from '#web/ui/Button.tsx';
import { Chips } from '#web/ui/Chips.tsx';
import { SearchField } from '#web/ui/SearchField.tsx';
import { BareSelect } from '#web/ui/Select.tsx';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './TaskFilters.css';
import type { TaskFilter, TaskListAnswer } from './useTasks.ts';

/** Whose tasks, what presses, of which conference, with which words. */
export function TaskFilters({ filter, answer }: { filter: TaskFilter; answer: TaskListAnswer }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { chips, conferences } = answer;
  return (
    <div className="tasks-filters">
      <Chips
        label={t.filters.label}
        value={filter.scope}
        onChange={filter.setScope}
        options={[
          { value: 'all', label: t.filters.all, count: chips.all },
          { value: 'mine', label: t.filters.mine, count: chips.mine },
          { value: 'soon', label: t.filters.soon, count: chips.soon },
        ]}
      />
      {filter.state && (
        <Button look="plain" onClick={() => filter.setState(undefined)}>
          {t.filters.state({ state: t.states[filter.state] })} ✕
        </Button>
      )}
      <div className="tasks-filters-end">
        {conferences.length > 1 && (
          <BareSelect
            aria-label={t.filters.conference}
            empty={t.filters.anyConference}
            value={filter.conferenceId}
            onChange={filter.setConferenceId}
            options={conferences.map(({ id, heldOn }) => ({
              value: id,
              label: t.filters.conferenceOn({ date: format.date(heldOn) }),
            }))}
          />
        )}
        <SearchField
          label={t.filters.search}
          hint={t.filters.searchHint}
          keyLabel={t.keys.search}
          text={filter.text}
          onSearch={filter.setText}
          className="tasks-search"
        />
      </div>
    </div>
  );
}
