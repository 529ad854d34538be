create table review (
  id uuid primary key default uuidv7(),
  year int not null,
  title text not null check (title <> ''),
  body_id uuid not null references body,
  cut_off date not null,
  conference_id uuid references conference,
  is_illustrative boolean not null default false,
  constraint review_once_a_year unique (body_id, year)
);
comment on table review is 'The yearly report (báo cáo tổng kết) of a body.';
comment on column review.conference_id is 'the conference whose directives it answers; null: none';

create table review_paragraph (
  id uuid primary key default uuidv7(),
  review_id uuid not null references review on delete cascade,
  ordinal int not null,
  kind text not null check (kind in ('heading', 'subheading', 'text', 'directives')),
  text text not null,
  constraint review_paragraph_order unique (review_id, ordinal) deferrable initially immediate
);
comment on column review_paragraph.text is 'plain words; [[name]] stands for the live number of that name in review_number';
comment on column review_paragraph.kind is 'directives: a table of last conference''s directives beside their tasks, text is its caption';

create table review_number (
  review_id uuid not null references review on delete cascade,
  name text not null check (name ~ '^[a-z0-9-]+$'),
  figure_id uuid references figure,
  basis text not null check (basis in ('counted', 'claimed', 'tasks')),
  metric text check (metric in ('total', 'done', 'done_in_time', 'done_late', 'open_in_time', 'open_overdue')),
  taken_value numeric not null,
  taken_at timestamptz not null default clock_timestamp(),
  kept_against text,
  kept_reason text check (kept_reason <> ''),
  primary key (review_id, name),
  check ((basis = 'tasks') = (metric is not null)),
  check ((basis = 'tasks') = (figure_id is null)),
  check ((kept_against is null) = (kept_reason is null))
);
comment on table review_number is 'A live number: where it comes from, and the value that the draft took. A later value marks it stale; it never changes by itself.';
comment on column review_number.kept_against is 'the other values that somebody has seen and kept the taken one against, "60 182"; null: none. Once they change again, the question is open again';
create index review_number_figure on review_number (figure_id);
