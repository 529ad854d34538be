create table legal_basis (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  kind text not null check (kind in ('resolution', 'directive', 'conclusion', 'plan')),
  constraint legal_basis_once unique (name)
);
comment on table legal_basis is 'A named resolution, directive, conclusion or plan that a directive or task rests on.';

create table directive (
  id uuid primary key default uuidv7(),
  number int generated always as identity,
  speech_id uuid not null references speech,
  quote text not null check (quote <> ''),
  field text not null check (field in ('economic', 'political', 'cultural', 'multilateral', 'border_sea',
    'overseas_vietnamese', 'citizen_protection', 'information', 'party_building', 'organisation', 'personnel',
    'locality', 'forecasting', 'other')),
  basis_id uuid references legal_basis
);
comment on table directive is 'One instruction (chỉ đạo), quoted verbatim; its citation says where.';
create index directive_speech on directive (speech_id);

create table conclusion_notice (
  conference_id uuid primary key references conference,
  number text not null check (number <> ''),
  issued_on date not null,
  source_id uuid references source,
  noted_by uuid references account,
  is_illustrative boolean not null default false
);
comment on table conclusion_notice is 'The notice (thông báo kết luận) issued after a conference.';
comment on column conclusion_notice.source_id is 'the kept text of the notice; null while only its number and date are noted';
