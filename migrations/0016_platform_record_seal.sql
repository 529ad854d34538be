-- The record is sealed: every second what was committed is given a place in one order, and a hash that rests on all
-- before it. Whoever keeps a head elsewhere can show later that nothing up to it was edited, removed, added or moved.

-- On whose authority: the role held, and for which body, at that moment. Rows written before have none.
alter table record
  add column actor_role text,
  add column actor_body_id uuid,
  add constraint record_authority_is_whole check ((actor_role is null) = (actor_body_id is null));
comment on column record.actor_role is 'null: the program itself acted, nobody was signed in, or the row is older than this column';

-- Read from the newest: by who, by what, by subject, by words.
create index record_at on record (at desc, seq desc);
create index record_actor_at on record (actor_name, at desc, seq desc);
create index record_act_at on record (act, at desc, seq desc);
create index record_subject_at on record (subject_kind, at desc, seq desc);
create index record_words on record using gin (fold_for_search(actor_name || ' ' || data::text) gin_trgm_ops);

-- What is recorded and not yet sealed. `seq` is drawn before the commit, so a smaller one may appear after a larger was
-- sealed: the sealer therefore asks this list, never "beyond the last seq". A row comes here in the transaction that
-- records it and leaves in the one that seals it.
create table record_unsealed (seq bigint primary key);
comment on table record_unsealed is 'Recorded, not yet sealed: at most about a second of rows while the program serves';
insert into record_unsealed select seq from record;

create function await_seal() returns trigger language plpgsql as $$
begin
  insert into record_unsealed values (new.seq);
  return null;
end $$;
create trigger record_awaits_its_seal after insert on record
  for each row execute function await_seal();

create table record_entry (
  position bigint primary key check (position > 0),
  seq bigint not null unique references record,
  digest bytea not null check (length(digest) = 32)
);
comment on table record_entry is 'The one order of the record, without gaps: the order in which rows were sealed';
comment on column record_entry.digest is 'SHA-256 of the row with its position; see src/platform/record/chain.ts';

create table record_seal (
  number bigint primary key check (number > 0),
  from_position bigint not null,
  to_position bigint not null,
  rows bigint not null check (rows > 0 and rows = to_position - from_position + 1),
  head bytea not null check (length(head) = 32),
  sealed_at timestamptz not null
);
comment on column record_seal.head is 'SHA-256 of the head before, this seal''s own figures and the digests of its entries';

create trigger record_entry_is_append_only before update or delete on record_entry
  for each row execute function refuse_change();
create trigger record_entry_is_never_emptied before truncate on record_entry
  for each statement execute function refuse_change();
create trigger record_seal_is_append_only before update or delete on record_seal
  for each row execute function refuse_change();
create trigger record_seal_is_never_emptied before truncate on record_seal
  for each statement execute function refuse_change();
