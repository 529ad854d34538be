-- The record: what happened, by whom, in the order of happening. Nothing in it is ever changed or removed.
create table record (
  seq bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  actor_name text not null,
  act text not null check (act ~ '^[a-z_]+\.[a-z_]+$'),
  subject_kind text,
  subject_id uuid,
  data jsonb not null default '{}'
);
comment on table record is 'Append-only: every change and every refusal.';
comment on column record.actor_id is 'null: the program itself acted (a start, a job)';
comment on column record.act is 'what happened, in the past tense: task.completed';
create index record_subject on record (subject_kind, subject_id, seq);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger record_is_append_only before update or delete on record
  for each row execute function refuse_change();
create trigger record_is_never_emptied before truncate on record
  for each statement execute function refuse_change();
