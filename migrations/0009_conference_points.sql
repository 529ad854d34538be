create table conference (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('annual_review', 'diplomatic_conference', 'locality', 'thematic')),
  name text not null check (name <> ''),
  edition int check (edition > 0),
  theme text,
  held_on date not null,
  organiser_id uuid not null references body,
  format text not null check (format in ('online', 'in_person', 'hybrid')),
  place text,
  reviews_year int,
  plans_year int,
  is_illustrative boolean not null default false,
  constraint conference_once unique (organiser_id, kind, held_on)
);
comment on table conference is 'A conference (hội nghị).';
comment on column conference.edition is 'null: not numbered';
comment on column conference.reviews_year is 'null: it reviews no year; never derived from held_on';

create table point (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conference on delete cascade,
  parent_id uuid references point,
  body_id uuid not null references body,
  tier text not null check (tier in ('central', 'member', 'following')),
  head_count int check (head_count >= 0),
  constraint point_once unique (conference_id, body_id)
);
comment on table point is 'A point (điểm cầu): a room joined to a conference.';
comment on column point.body_id is 'the body whose room it is; of the central point, the organiser';
comment on column point.head_count is 'null: not reported';
create unique index point_one_central on point (conference_id) where tier = 'central';

create table participant (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conference on delete cascade,
  person_id uuid not null references person,
  point_id uuid references point,
  role text not null check (role in ('concludes', 'directs', 'chairs', 'reports', 'speaks', 'attends')),
  titles text[] not null default '{}',
  constraint participant_once unique (conference_id, person_id)
);
comment on column participant.point_id is 'null: the sources do not say where the person sat';
comment on column participant.titles is 'as the source writes them, on that day';

create table programme_item (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conference on delete cascade,
  ordinal int not null,
  title text not null check (title <> ''),
  starts_at time,
  minutes int check (minutes > 0),
  participant_id uuid references participant on delete set null,
  is_illustrative boolean not null default false,
  constraint programme_item_order unique (conference_id, ordinal) deferrable initially immediate
);
comment on column programme_item.starts_at is 'null: only the order is known';
