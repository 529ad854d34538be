-- Bodies and people through time: identity is stable, names and offices are dated.

-- A text as a search finds it: no diacritics, lower case, single spaces. unaccent is only "stable" because its
-- dictionary could be exchanged; ours is the one that ships with the server, so an index may lean on it.
create function fold_for_search(original text) returns text
  language sql immutable strict parallel safe
  return trim(regexp_replace(lower(public.unaccent('public.unaccent', normalize(original, nfc))), '\s+', ' ', 'g'));

create table body (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('party', 'assembly', 'government', 'ministry', 'department', 'province',
                                     'commune', 'mission', 'association')),
  code text,
  parent_id uuid references body,
  valid daterange not null check (not isempty(valid)),
  is_illustrative boolean not null default false
);
create index body_parent on body (parent_id) where parent_id is not null;
comment on table body is 'An organisation (cơ quan, đơn vị, địa phương), valid from-to.';
comment on column body.code is 'the code by which its kind is known (provinces: the General Statistics Office code); null where none';
create unique index body_code on body (kind, code, lower(valid)) where code is not null;

create table body_name (
  body_id uuid not null references body on delete cascade,
  valid daterange not null check (not isempty(valid)),
  name text not null check (name <> ''),
  name_en text not null check (name_en <> ''),
  folded text not null generated always as (fold_for_search(name)) stored,
  constraint body_name_once_a_day primary key (body_id, valid without overlaps)
);
comment on column body_name.folded is 'the name without diacritics and in lower case, as a search finds it';
create index body_name_folded on body_name using gin (folded gin_trgm_ops);

create table succession (
  predecessor_id uuid not null references body,
  successor_id uuid not null references body,
  on_date date not null,
  kind text not null check (kind in ('merge', 'split', 'rename', 'transfer')),
  legal_basis text not null,
  primary key (predecessor_id, successor_id, on_date),
  check (predecessor_id <> successor_id)
);
create index succession_successor on succession (successor_id);

create table person (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  folded text not null generated always as (fold_for_search(name)) stored,
  is_illustrative boolean not null default false
);
comment on column person.folded is 'the name without diacritics and in lower case, as a search finds it';
create index person_folded on person using gin (folded gin_trgm_ops);

create table office_held (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  body_id uuid not null references body,
  title text not null check (title <> ''),
  title_en text not null check (title_en <> ''),
  is_sole boolean not null default false,
  valid daterange not null check (not isempty(valid)),
  constraint office_held_once_by_a_person exclude using gist (person_id with =, body_id with =, title with =, valid with &&),
  constraint office_held_by_one exclude using gist (body_id with =, title with =, valid with &&) where (is_sole)
);
comment on table office_held is 'An office (chức vụ) that a person holds for a body, from-to.';
comment on column office_held.is_sole is 'true: only one person holds it at a time (a Minister), false: several may (a Deputy Minister)';
comment on column office_held.valid is 'upper bound infinite: still held, or the end is not known';

create table partner (
  id uuid primary key default uuidv7(),
  name text not null unique check (name <> '')
);
comment on table partner is 'A foreign country or international organisation (đối tác), by the name first accepted from a source.';
