-- Who signs in, in which role, for which body.
create table account (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  role text not null check (role in ('secretary', 'operator', 'leader', 'officer', 'technician', 'press')),
  body_id uuid not null references body,
  is_demonstration boolean not null
);
create unique index account_demonstration_role on account (role) where is_demonstration;

create table sign_in (
  token_sha256 text primary key,
  account_id uuid not null references account,
  signed_in_at timestamptz not null default now(),
  expires_at timestamptz not null
);
comment on table sign_in is 'A login. Only the digest of the cookie is kept.';
create index sign_in_expiry on sign_in (expires_at);
