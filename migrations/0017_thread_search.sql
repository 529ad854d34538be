-- Search over everything. For each kind of object a view `search_of_<kind>` says what of it is found; one table indexes
-- them all; triggers on the owners' tables keep it true, whoever writes: acts, imports, an undo, a restore.

create table search_entry (
  kind text not null check (kind ~ '^[a-z_]+$'),
  id uuid not null,
  happened_on date not null,
  audience text not null,
  folded_title text not null,
  title_words tsvector not null,
  words tsvector not null,
  primary key (kind, id)
);
comment on table search_entry is 'What a search finds, one row an object. Derived: "npx diemcau reindex" writes it anew.';
comment on column search_entry.happened_on is 'newer comes first; infinity: it has no day (a person, a body)';
comment on column search_entry.audience is 'who finds it: everyone, or a name that a feature''s policy decides about';
comment on column search_entry.folded_title is 'for titles near to a mistyped search';
comment on column search_entry.words is 'title, what stands beside it, and text';
-- Kept as they are: unpacking five thousand of them would cost more than the ranking itself.
alter table search_entry alter column words set storage external;
create index search_entry_words on search_entry using gin (words);
create index search_entry_title on search_entry using gin (folded_title gin_trgm_ops);

-- The words of a text without diacritics, with their places. Signs part words, so that "HĐ-2024-007" is three: the
-- parser would else take some for numbers, addresses or file names. A tsvector has its limits (1 MB, 16,383 places): what
-- lies behind the first 200,000 letters is not found.
create function search_words(original text) returns tsvector
  language sql immutable strict parallel safe
  return to_tsvector('pg_catalog.simple',
    regexp_replace(fold_for_search(left(original, 200000)), '[^a-z0-9\u00C0-\u1FFF\u2C00-\U0010FFFF]+', ' ', 'g'));

create view search_of_source as
  select id, title, concat_ws(' · ', outlet, array_to_string(authors, ', '), file_name) as beside, text,
    coalesce(published_on, (imported_at at time zone 'Asia/Ho_Chi_Minh')::date) as happened_on, 'everyone' as audience
  from source;

create view search_of_speech as
  select speech.id,
    coalesce(person.name, (select name from body_name where body_id = speech.speaking_body_id and valid @> held_on)) as title,
    concat_ws(' · ', array_to_string(participant.titles, ', '), conference.name) as beside,
    (select string_agg(quote, E'\n' order by from_at, source_id) from citation
      where fact_kind = 'speech' and fact_id = speech.id) as text,
    held_on as happened_on, 'everyone' as audience
  from speech join conference on conference.id = speech.conference_id
    left join person on person.id = speech.speaker_id
    left join participant on participant.conference_id = conference.id and participant.person_id = person.id;

create view search_of_directive as
  select directive.id, quote as title, concat_ws(' · ', person.name, legal_basis.name) as beside, null::text as text,
    held_on as happened_on, 'everyone' as audience
  from directive join speech on speech.id = speech_id join conference on conference.id = speech.conference_id
    left join person on person.id = speech.speaker_id left join legal_basis on legal_basis.id = basis_id;

create view search_of_task as
  select task.id, title, concat_ws(' · ', 'NV-' || lpad(number::text, greatest(3, length(number::text)), '0'), product,
      (select name from body_name where body_id = task.lead_body_id and valid @> assigned_on)) as beside,
    concat_ws(E'\n', result, evidence) as text, assigned_on as happened_on, 'tasks' as audience
  from task left join task_completion on task_id = task.id;

create view search_of_activity as
  select id, title, concat_ws(' · ', code, partner, basis) as beside, null::text as text, ended_on as happened_on,
    'register' as audience
  from activity;

create view search_of_figure as
  select figure.id, name || ', ' || label as title,
    concat_ws(' · ', name_en, code, unit, unit_en, array_to_string(spoken_as, ', ')) as beside, null::text as text,
    upper(period) - 1 as happened_on, 'everyone' as audience
  from figure join indicator on indicator.id = indicator_id;

create view search_of_claim as
  select claim.id, concat_ws(' ', value::text, unit, nullif(subject, '')) as title,
    string_agg(distinct source.outlet, ' · ') as beside, string_agg(distinct quote, E'\n') as text,
    coalesce(max(coalesce(published_on, (imported_at at time zone 'Asia/Ho_Chi_Minh')::date)), 'infinity') as happened_on,
    'everyone' as audience
  from claim left join citation on fact_kind = 'claim' and fact_id = claim.id left join source on source.id = source_id
  group by claim.id;

create view search_of_review as
  select id, title, year::text as beside, null::text as text, cut_off as happened_on, 'reviews' as audience from review;

create view search_of_review_paragraph as
  select review_paragraph.id, title, null::text as beside, regexp_replace(text, '\[\[[^]]*\]\]', '…', 'g') as text,
    cut_off as happened_on, 'reviews' as audience
  from review_paragraph join review on review.id = review_id;

create view search_of_conference as
  select id, name as title, concat_ws(' · ', theme, place) as beside, null::text as text, held_on as happened_on,
    'everyone' as audience
  from conference;

create view search_of_point as
  select point.id, body_name.name as title, concat_ws(' · ', 'điểm cầu', body_name.name_en, conference.name) as beside,
    null::text as text, held_on as happened_on, 'everyone' as audience
  from point join conference on conference.id = conference_id
    join body_name on body_name.body_id = point.body_id and body_name.valid @> held_on;

create view search_of_person as
  select person.id, name as title, string_agg(distinct concat_ws(' · ', title, title_en), ' · ') as beside,
    null::text as text, 'infinity'::date as happened_on, 'everyone' as audience
  from person left join office_held on person_id = person.id group by person.id;

create view search_of_body as
  select body.id, (array_agg(name order by lower(body_name.valid) desc nulls last))[1] as title,
    string_agg(concat_ws(' · ', name, name_en), ' · ') as beside, null::text as text, 'infinity'::date as happened_on,
    'everyone' as audience
  from body join body_name on body_id = body.id group by body.id;

-- Writes the entries of these objects anew: there as the view says, gone where it says nothing.
create function search_refresh(of_kind text, ids uuid[]) returns void language plpgsql as $$
begin
  execute format($of_view$
    with now as materialized (select * from %I where id = any ($1)),
    gone as (delete from search_entry where kind = $2 and id = any ($1) and id not in (select id from now))
    insert into search_entry (kind, id, happened_on, audience, folded_title, title_words, words)
    select $2, id, happened_on, audience, left(fold_for_search(left(title, 1000)), 300), search_words(title),
      search_words(concat_ws(E'\n', title, beside, text))
    from now order by id
    on conflict (kind, id) do update set happened_on = excluded.happened_on, audience = excluded.audience,
      folded_title = excluded.folded_title, title_words = excluded.title_words, words = excluded.words
  $of_view$, 'search_of_' || of_kind) using ids, of_kind;
end $$;

-- Everything of one kind, written anew; returns how many there are.
create function search_rebuild(of_kind text) returns bigint language plpgsql as $$
declare ids uuid[]; many bigint;
begin
  delete from search_entry where kind = of_kind;
  execute format('select array_agg(id) from %I', 'search_of_' || of_kind) into ids;
  perform search_refresh(of_kind, ids);
  select count(*) from search_entry where kind = of_kind into many;
  return many;
end $$;

-- Every kind, known by its view.
create view search_kind as
  select substr(viewname, 11) as kind from pg_views where schemaname = current_schema() and viewname like 'search\_of\_%';

-- Arguments: the kind, and the SQL that names its objects which a row ($1) concerns.
create function follow_in_search() returns trigger language plpgsql as $$
declare before_ids uuid[]; after_ids uuid[];
begin
  if tg_op <> 'INSERT' then execute 'select array(' || tg_argv[1] || ')' into before_ids using old; end if;
  if tg_op <> 'DELETE' then execute 'select array(' || tg_argv[1] || ')' into after_ids using new; end if;
  if before_ids = after_ids then before_ids := null; end if;
  before_ids := coalesce(before_ids, '{}') || coalesce(after_ids, '{}');
  if before_ids <> '{}' then perform search_refresh(tg_argv[0], before_ids); end if;
  return null;
end $$;

create trigger search_source after insert or delete or update of title, outlet, authors, file_name, text, published_on on source
  for each row execute function follow_in_search('source', 'select $1.id');
create trigger search_claim after update of outlet, published_on on source
  for each row execute function follow_in_search('claim',
    'select fact_id from citation where source_id = $1.id and fact_kind = ''claim''');
create trigger search_speech after insert or delete or update on citation
  for each row execute function follow_in_search('speech', 'select $1.fact_id where $1.fact_kind = ''speech''');
create trigger search_claim after insert or delete or update on citation
  for each row execute function follow_in_search('claim', 'select $1.fact_id where $1.fact_kind = ''claim''');

create trigger search_speech after insert or delete or update on speech
  for each row execute function follow_in_search('speech', 'select $1.id');
create trigger search_directive after update on speech
  for each row execute function follow_in_search('directive', 'select id from directive where speech_id = $1.id');
create trigger search_directive after insert or delete or update on directive
  for each row execute function follow_in_search('directive', 'select $1.id');
create trigger search_directive after update of name on legal_basis
  for each row execute function follow_in_search('directive', 'select id from directive where basis_id = $1.id');

create trigger search_task after insert or delete or update on task
  for each row execute function follow_in_search('task', 'select $1.id');
create trigger search_task after insert or delete or update on task_completion
  for each row execute function follow_in_search('task', 'select $1.task_id');
create trigger search_activity after insert or delete or update on activity
  for each row execute function follow_in_search('activity', 'select $1.id');

create trigger search_figure after insert or delete or update on figure
  for each row execute function follow_in_search('figure', 'select $1.id');
create trigger search_figure after update on indicator
  for each row execute function follow_in_search('figure', 'select id from figure where indicator_id = $1.id');
create trigger search_claim after insert or delete or update on claim
  for each row execute function follow_in_search('claim', 'select $1.id');

create trigger search_review after insert or delete or update on review
  for each row execute function follow_in_search('review', 'select $1.id');
create trigger search_review_paragraph after update of title, cut_off on review
  for each row execute function follow_in_search('review_paragraph',
    'select id from review_paragraph where review_id = $1.id');
create trigger search_review_paragraph after insert or delete or update of text, review_id on review_paragraph
  for each row execute function follow_in_search('review_paragraph', 'select $1.id');

create trigger search_conference after insert or delete or update on conference
  for each row execute function follow_in_search('conference', 'select $1.id');
create trigger search_point after update of name, held_on on conference
  for each row execute function follow_in_search('point', 'select id from point where conference_id = $1.id');
create trigger search_speech after update of name, held_on on conference
  for each row execute function follow_in_search('speech', 'select id from speech where conference_id = $1.id');
create trigger search_directive after update of held_on on conference
  for each row execute function follow_in_search('directive',
    'select directive.id from directive join speech on speech.id = speech_id where conference_id = $1.id');
create trigger search_point after insert or delete or update on point
  for each row execute function follow_in_search('point', 'select $1.id');
create trigger search_speech after update of titles on participant
  for each row execute function follow_in_search('speech',
    'select id from speech where conference_id = $1.conference_id and speaker_id = $1.person_id');

create trigger search_person after insert or delete or update on person
  for each row execute function follow_in_search('person', 'select $1.id');
create trigger search_speech after update of name on person
  for each row execute function follow_in_search('speech', 'select id from speech where speaker_id = $1.id');
create trigger search_directive after update of name on person
  for each row execute function follow_in_search('directive',
    'select directive.id from directive join speech on speech.id = speech_id where speaker_id = $1.id');
create trigger search_person after insert or delete or update on office_held
  for each row execute function follow_in_search('person', 'select $1.person_id');
create trigger search_body after insert or delete or update on body_name
  for each row execute function follow_in_search('body', 'select $1.body_id');
create trigger search_point after insert or delete or update on body_name
  for each row execute function follow_in_search('point', 'select id from point where body_id = $1.body_id');
create trigger search_speech after insert or delete or update on body_name
  for each row execute function follow_in_search('speech', 'select id from speech where speaking_body_id = $1.body_id');
create trigger search_task after insert or delete or update on body_name
  for each row execute function follow_in_search('task', 'select id from task where lead_body_id = $1.body_id');

select search_rebuild(kind) from search_kind;
