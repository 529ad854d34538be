create table indicator (
  id uuid primary key default uuidv7(),
  code text not null unique,
  name text not null,
  name_en text not null,
  unit text not null,
  unit_en text not null,
  counts jsonb not null,
  spoken_as text[] not null default '{}',
  part_of_id uuid references indicator
);
comment on table indicator is 'What is counted (chỉ tiêu).';
comment on column indicator.counts is 'which records count: { kinds: […], levels: […] }, matched against activity.kind and activity.level';
comment on column indicator.spoken_as is 'phrases by which sources name it, lower case: a claim is matched to an indicator by them';
comment on column indicator.part_of_id is 'the indicator of which this is a part (21 of the 59); null for a whole';

create table figure (
  id uuid primary key default uuidv7(),
  indicator_id uuid not null references indicator,
  label text not null,
  period daterange not null check (not isempty(period)),
  cut_off date not null,
  constraint figure_once unique (indicator_id, period)
);
comment on table figure is 'An indicator over a period (số liệu). Its value is counted from the register at each reading, never stored.';
comment on column figure.label is 'the period as people say it: 2024';

create table claim (
  id uuid primary key default uuidv7(),
  figure_id uuid references figure,
  value numeric not null,
  qualifier text not null check (qualifier in ('exact', 'about', 'more_than', 'less_than')),
  unit text not null,
  subject text not null default '',
  period text not null default ''
);
comment on table claim is 'A value that a source states (số liệu được nêu); its citation says where.';
comment on column claim.figure_id is 'null: nobody has said yet which figure it is about';
create index claim_figure on claim (figure_id);
