-- The register (sổ) of activities, from which figures are counted.

-- HĐ-2024-007; beyond 999 the number simply grows.
create function activity_code(year int, number int) returns text
  language sql immutable strict parallel safe
  return 'HĐ-' || year || '-' || lpad(number::text, greatest(3, length(number::text)), '0');

create table activity (
  id uuid primary key default uuidv7(),
  year int not null,
  number int not null check (number > 0),
  code text not null generated always as (activity_code(year, number)) stored,
  kind text not null check (kind in ('visit_out', 'delegation_in', 'other_activity', 'agreement')),
  level text not null check (level in ('key_leader', 'leader', 'other')),
  title text not null check (title <> ''),
  partner text check (partner <> ''),
  started_on date not null,
  ended_on date not null,
  body_id uuid not null references body,
  basis text not null check (basis <> ''),
  is_illustrative boolean not null default false,
  folded text not null generated always as
    (fold_for_search(activity_code(year, number) || ' ' || title || ' ' || coalesce(partner, '') || ' ' || basis)) stored,
  constraint activity_number_once_a_year unique (year, number),
  constraint activity_year_is_that_of_its_end check (year = extract(year from ended_on)),
  constraint activity_ends_after_it_starts check (ended_on >= started_on)
);
comment on table activity is 'A foreign activity (hoạt động đối ngoại): a visit out, a delegation received, another activity, or an agreement signed.';
comment on column activity.number is 'counts within the year in which the activity ended, in the order of registration; gaps stay';
comment on column activity.kind is 'visit_out covers visits abroad and attendance of multilateral conferences, as the reports count them together';
comment on column activity.level is 'key_leader: lãnh đạo chủ chốt takes part';
comment on column activity.partner is 'null: none, or several named in the title';
comment on column activity.body_id is 'the body that keeps the record';
comment on column activity.basis is 'the paper that proves it';
comment on column activity.folded is 'code, title, partner and basis without diacritics, as a search finds them';
-- Serves the pages of the list (newest end first) and the counts, which then read the index alone.
create index activity_ended on activity (ended_on, id) include (kind, level);
create index activity_body on activity (body_id, ended_on);
create index activity_folded on activity using gin (folded gin_trgm_ops);

create table achievement (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('agreement', 'role_held')),
  name text not null check (name <> ''),
  constraint achievement_once unique (kind, name)
);
comment on table achievement is 'An agreement concluded or an international role held, by name, as sources report it.';
