import { useCallback } from 'react';
import { useFormat } from '#web/format.ts';
import { useMe } from '#web/start.ts';
import { Button, LinkButton } from '#web/ui/Button.tsx';
import { DateField } from '#web/ui/DateField.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useAddress } from '#web/useAddress.ts';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayAssignTask } from '../policy.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { Shares } from './Shares.tsx';
import { StateQuad } from './StateQuad.tsx';
import { TaskFilters } from './TaskFilters.tsx';
import { TaskList } from './TaskList.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import { type TaskFilter, type TaskListAnswer, useTaskFilter, useTasks } from './useTasks.ts';
import './TasksPage.css';

/** All tasks as of a day: how they stand, what presses, and who answers for what. */
export function TasksPage() {
  const t = useWords({ vi, en });
  const format = useFormat();
  const me = useMe();
  const filter = useTaskFilter();
  const { data, error, refetch, fetchNextPage, isFetchingNextPage } = useTasks(filter);
  const [openId, setOpenId] = useAddress('mo');
  const [assignFrom, setAssignFrom] = useAddress('giao');
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);

  const [first] = data?.pages ?? [];
  const tasks = data?.pages.flatMap((page) => page.tasks) ?? [];
  const conference = first?.conferences.find(({ id }) => id === filter.conferenceId);
  const on = format.weekdayDate(filter.on);
  return (
    <Page
      title={conference ? t.page.titleOfConference({ date: format.date(conference.heldOn) }) : t.page.title}
      lede={t.page.lede}
      tools={<AsOf filter={filter} />}
      aside={openId && <TaskPanel key={openId} id={openId} filter={filter} onClose={() => setOpenId('')} />}
      asideLabel={t.panel.label}
      foot={t.page.foot}
    >
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!first && !error && <Loading rows={10} rowHeight={58} />}
      {first && (
        <>
          <div className="tasks-top">
            <StateQuad
              counts={first.counts}
              openWithoutDeadline={first.openWithoutDeadline}
              chosen={filter.state}
              onChoose={filter.setState}
            />
            <Shares
              counts={first.counts}
              on={filter.on}
              soon={first.chips.soon}
              soonestDueOn={first.soonestDueOn}
            />
          </div>
          <TaskFilters filter={filter} answer={first} />
          {first.total === 0 ? (
            <NoTasks filter={filter} answer={first} />
          ) : (
            <TaskList
              label={t.page.list({ on })}
              tasks={tasks}
              groups={first.groups}
              total={first.total}
              on={filter.isToday ? null : filter.on}
              openId={openId}
              onOpen={setOpenId}
              onNearEnd={more}
            />
          )}
        </>
      )}
      {assignFrom && mayAssignTask(me) && (
        <AssignDialog directiveId={assignFrom} onClose={() => setAssignFrom('')} />
      )}
    </Page>
  );
}

/** The day that states are computed for: any day, past or to come. */
function AsOf({ filter }: { filter: TaskFilter }) {
  const t = useWords({ vi, en });
  return (
    <div className="tasks-as-of">
      <DateField label={t.page.asOf} value={filter.on} onChange={(on) => on && filter.setOn(on)} />
      {!filter.isToday && (
        <Button look="plain" onClick={() => filter.setOn(null)}>
          {t.page.asOfToday}
        </Button>
      )}
    </div>
  );
}

function NoTasks({ filter, answer }: { filter: TaskFilter; answer: TaskListAnswer }) {
  const t = useWords({ vi, en });
  const isFiltered = filter.state || filter.text || filter.scope !== 'all' || filter.conferenceId;
  if (isFiltered) return <Empty>{t.empty.filtered}</Empty>;
  if (answer.conferences.length > 0) return <Empty>{t.empty.noneThen}</Empty>;
  return (
    <Empty action={<LinkButton href="/ket-luan">{t.empty.goToConclusions}</LinkButton>}>{t.empty.none}</Empty>
  );
}
