-- What every later migration may lean on. Only extensions that ship with PostgreSQL itself.

-- Search and matching without diacritics: "hoi nghi" finds "hội nghị".
create extension if not exists unaccent;
-- Near matches of names and titles.
create extension if not exists pg_trgm;
-- `without overlaps` over (uuid, daterange): one body cannot have two names on the same day.
create extension if not exists btree_gist;
