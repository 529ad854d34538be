-- Originals, what was read from them, what people decided, and the citations that facts rest on.
create table source (
  id uuid primary key default uuidv7(),
  file_sha256 text not null references kept_file,
  file_name text not null,
  text text not null check (text <> ''),
  title text not null check (title <> ''),
  outlet text,
  authors text[] not null default '{}',
  published_on date,
  reading jsonb not null,
  engine text not null,
  imported_at timestamptz not null default now(),
  imported_by uuid references account,
  is_illustrative boolean not null default false,
  constraint source_kept_once unique (file_sha256)
);
comment on table source is 'A kept original (nguồn). text is the decoded original, letter for letter; every offset counts UTF-16 code units in it.';
comment on column source.outlet is 'null until somebody accepts who published it';
comment on column source.published_on is 'null while not known';
comment on column source.reading is 'the whole Reading as the engine gave it, noise blocks included';
comment on column source.engine is 'version of the engine that read it';
comment on column source.imported_by is 'null: brought in from the command line or with the demonstration';

create table proposal (
  id uuid primary key default uuidv7(),
  source_id uuid not null references source,
  ordinal int not null,
  kind text not null check (kind in ('publication', 'conference', 'point', 'person', 'figure', 'agreement',
                                     'role_held', 'resolution', 'partner', 'directive')),
  from_at int not null check (from_at >= 0),
  to_at int not null check (to_at > from_at),
  quote text not null check (quote <> ''),
  fact jsonb not null,
  supports jsonb not null default '[]',
  doubts jsonb not null default '[]',
  proposed_by uuid references account,
  unique (source_id, ordinal)
);
comment on column proposal.supports is 'further words of the source that the fact rests on, [{from, to}]: the day, the organiser, the place';
comment on column proposal.doubts is 'empty: the engine is sure; else [{code, …}], worded in i18n';
comment on column proposal.proposed_by is 'null: the engine; else the person who marked the words by hand';

create table proposal_decision (
  id uuid primary key default uuidv7(),
  proposal_id uuid not null references proposal,
  verdict text not null check (verdict in ('accepted', 'amended', 'rejected', 'reopened')),
  fact jsonb,
  made jsonb not null default '[]',
  cited jsonb not null default '[]',
  decided_by uuid references account,
  decided_at timestamptz not null default clock_timestamp(),
  check ((verdict = 'amended') = (fact is not null))
);
comment on table proposal_decision is 'What a person decided of a proposal; the latest row counts, "reopened" undoes.';
comment on column proposal_decision.fact is 'the mended fact; null unless amended';
comment on column proposal_decision.made is 'the facts that the acceptance wrote, [{kind, id}], so that undo can take them back';
comment on column proposal_decision.cited is 'the facts, new or known before, that the acceptance rests on its words, [{kind, id}]';
create index proposal_decision_made on proposal_decision using gin (made jsonb_path_ops);
create index proposal_decision_latest on proposal_decision (proposal_id, decided_at desc, id desc);

create table citation (
  id uuid primary key default uuidv7(),
  source_id uuid not null references source,
  from_at int not null check (from_at >= 0),
  to_at int not null check (to_at > from_at),
  quote text not null check (quote <> ''),
  fact_kind text not null,
  fact_id uuid not null,
  constraint citation_once unique (source_id, from_at, to_at, fact_kind, fact_id)
);
comment on table citation is 'A span of a source (trích dẫn) on which a fact rests.';
create index citation_fact on citation (fact_kind, fact_id);
create index citation_source on citation (source_id, fact_kind);

create table noise_decision (
  id uuid primary key default uuidv7(),
  source_id uuid not null references source,
  from_at int not null check (from_at >= 0),
  to_at int not null check (to_at > from_at),
  is_noise boolean not null,
  decided_by uuid references account,
  decided_at timestamptz not null default clock_timestamp()
);
comment on table noise_decision is 'A person overruled what the engine took for noise; the latest row of a block counts.';
create index noise_decision_source on noise_decision (source_id, from_at);
