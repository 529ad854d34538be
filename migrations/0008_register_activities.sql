-- The register (sổ) of activities, from which figures are counted.
create table activity (
  id uuid primary key default uuidv7(),
  code text not null unique,
  kind text not null check (kind in ('visit_out', 'delegation_in', 'other_activity', 'agreement')),
  level text not null check (level in ('key_leader', 'leader', 'other')),
  title text not null check (title <> ''),
  partner text,
  started_on date not null,
  ended_on date not null,
  body_id uuid not null references body,
  basis text not null,
  is_illustrative boolean not null default false,
  constraint activity_ends_after_it_starts check (ended_on >= started_on)
);
comment on table activity is 'A foreign activity (hoạt động đối ngoại): a visit out, a delegation received, another activity, or an agreement signed.';
comment on column activity.kind is 'visit_out covers visits abroad and attendance of multilateral conferences, as the reports count them together';
comment on column activity.level is 'key_leader: lãnh đạo chủ chốt takes part';
comment on column activity.body_id is 'the body that keeps the record';
comment on column activity.basis is 'the paper that proves it';
create index activity_ended on activity (ended_on, kind);

create table achievement (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('agreement', 'role_held')),
  name text not null,
  constraint achievement_once unique (kind, name)
);
comment on table achievement is 'An agreement concluded or an international role held, by name, as sources report it.';
