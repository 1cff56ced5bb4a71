-- A place that is looked after: grounds and buildings of one school at one address.
create table site (
  trust_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  name text not null check (name <> ''),
  added_on date not null,
  primary key (trust_id, id),
  unique (trust_id, school_id, name)
);
select kit.protect('site', 'select, insert');
