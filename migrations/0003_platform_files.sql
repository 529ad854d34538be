-- Originals kept by their SHA-256. The bytes lie in the data folder; this table says that they are there whole.
create table kept_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  byte_size bigint not null check (byte_size > 0),
  media_type text not null,
  kept_at timestamptz not null default now()
);
