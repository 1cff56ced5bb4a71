-- The order of names: by family name, then by given name. Between them a character that sorts before
-- every letter, so that Ann Lee comes before Bea Lee-Smith.
alter table person
  add column name_order text collate "C"
    generated always as (family_name || chr(9) || given_name) stored not null;
create index on person (trust_id, name_order);
