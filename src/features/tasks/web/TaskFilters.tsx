import { useEffect, useRef, useState } from 'react';
import { useFormat } from '#web/format.ts';
import { Button } from '#web/ui/Button.tsx';
import { Chips } from '#web/ui/Chips.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { useKeys } from '#web/useKeys.ts';
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
          <span className="select">
            <select
              className="control"
              aria-label={t.filters.conference}
              value={filter.conferenceId}
              onChange={(event) => filter.setConferenceId(event.target.value)}
            >
              <option value="">{t.filters.anyConference}</option>
              {conferences.map(({ id, heldOn }) => (
                <option key={id} value={id}>
                  {t.filters.conferenceOn({ date: format.date(heldOn) })}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </span>
        )}
        <SearchField text={filter.text} onSearch={filter.setText} />
      </div>
    </div>
  );
}

const PAUSE = 250;

/** Asks when the reader pauses, not at each letter. */
function SearchField({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const t = useWords({ vi, en });
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(onSearch);
  latest.current = onSearch;
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => latest.current(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text]);
  useKeys([{ code: 'Slash', label: t.keys.search, do: () => field.current?.focus() }]);
  return (
    <input
      ref={field}
      className="control tasks-search"
      type="search"
      aria-label={t.filters.search}
      placeholder={t.filters.searchHint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
