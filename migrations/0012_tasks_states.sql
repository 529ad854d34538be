-- A task and what happened to it. Its state is computed from these rows for any date; no column holds it.
create table task (
  id uuid primary key default uuidv7(),
  number int generated always as identity unique,
  directive_id uuid not null references directive,
  title text not null check (title <> ''),
  lead_body_id uuid not null references body,
  product text not null check (product <> ''),
  assigned_on date not null,
  due_on date,
  assigned_by uuid references account,
  is_illustrative boolean not null default false,
  constraint task_due_after_assigned check (due_on >= assigned_on),
  constraint task_assignment unique (id, assigned_on),
  constraint task_leadership unique (id, lead_body_id)
);
comment on column task.due_on is 'null: no deadline (allowed by QĐ 42/2014/QĐ-TTg)';
create index task_directive on task (directive_id);
create index task_lead on task (lead_body_id);

create table task_support (
  task_id uuid not null,
  lead_body_id uuid not null,
  body_id uuid not null references body,
  primary key (task_id, body_id),
  foreign key (task_id, lead_body_id) references task (id, lead_body_id) on update cascade on delete cascade,
  constraint task_support_is_not_the_lead check (body_id <> lead_body_id)
);
comment on column task_support.lead_body_id is 'carried from the task so that the database itself refuses a body that supports itself';

create table task_completion (
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  task_assigned_on date not null,
  completed_on date not null,
  result text not null check (result <> ''),
  evidence text not null check (evidence <> ''),
  recorded_by uuid references account,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint task_completed_once unique (task_id),
  foreign key (task_id, task_assigned_on) references task (id, assigned_on) on update cascade,
  constraint task_completed_after_assigned check (completed_on >= task_assigned_on)
);
comment on column task_completion.task_assigned_on is 'carried from the task so that the database itself refuses a completion before the assignment';
comment on column task_completion.evidence is 'the paper or record that proves the result';

create table task_result_activity (
  task_id uuid not null references task_completion (task_id) on delete cascade,
  activity_id uuid not null references activity,
  primary key (task_id, activity_id)
);
comment on table task_result_activity is 'Records of the register that are the result of a task: the strand from a task to a counted figure.';
create index task_result_activity_activity on task_result_activity (activity_id);
