-- A citation stands on a fact and ends with it. It names the fact by kind and id, so no foreign key can see to it; this
-- does. Kinds are the names of tables. A fact of no table (a publication lies on its source) is not cited.
create function citation_needs_its_fact() returns trigger language plpgsql as $$
declare
  is_there boolean;
begin
  -- Held as a foreign key holds it: whoever removes the fact meanwhile waits, and then takes this citation along.
  execute format('select true from %I where id = $1 for key share', new.fact_kind) into is_there using new.fact_id;
  if is_there then return new; end if;
  raise exception 'nothing of kind % has the id %', new.fact_kind, new.fact_id
    using errcode = 'foreign_key_violation', constraint = 'citation_needs_its_fact';
end $$;

create trigger citation_needs_its_fact before insert or update on citation
  for each row execute function citation_needs_its_fact();

create function fact_takes_its_citations() returns trigger language plpgsql as $$
begin
  delete from citation where fact_kind = tg_table_name and fact_id = old.id;
  return null;
end $$;

do $$
declare
  fact text;
begin
  -- What an earlier version left behind when a fact was removed by hand.
  foreach fact in array array['conference', 'point', 'participant', 'person', 'partner', 'speech', 'directive',
                              'legal_basis', 'claim', 'achievement'] loop
    execute format('delete from citation where fact_kind = %L and not exists (select from %I where id = fact_id)', fact, fact);
    execute format('create trigger fact_takes_its_citations after delete on %I
                      for each row execute function fact_takes_its_citations()', fact);
  end loop;
end $$;
