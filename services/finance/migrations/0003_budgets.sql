-- A school's budget of a year; setting it anew makes a revision, and the events keep every one.
create table budget (
  trust_id uuid not null,
  school_id uuid not null,
  year text not null,
  id uuid not null,
  revision int not null check (revision > 0),
  set_by text not null,
  set_at timestamptz not null,
  primary key (trust_id, school_id, year)
);
select kit.protect('budget', 'select, insert, update');

-- Its lines: the year's amount and the twelve months, September first, in pence, in the account's
-- natural direction.
create table budget_line (
  trust_id uuid not null,
  id uuid not null,
  year text not null,
  school_id uuid not null,
  fund text not null,
  account text not null,
  amount bigint not null check (amount >= 0),
  months bigint[] not null check (
    cardinality(months) = 12 and 0 <= all (months) and 99999999999 >= all (months)
  ),
  primary key (trust_id, year, school_id, fund, account)
);
select kit.protect('budget_line');

-- Money held for an order (or another matter), by revision; a refusal is kept too, as an answer.
create table reservation (
  trust_id uuid not null,
  id uuid not null,
  matter text not null,
  matter_id uuid not null,
  revision int not null check (revision > 0),
  year text not null,
  state text not null check (state in ('held', 'refused', 'ended')),
  at timestamptz not null,
  primary key (trust_id, id),
  unique (trust_id, matter, matter_id, revision)
);
select kit.protect('reservation', 'select, insert, update');

create table reservation_line (
  trust_id uuid not null,
  reservation_id uuid not null,
  school_id uuid not null,
  fund text not null,
  account text not null,
  asked bigint not null check (asked >= 0),
  held bigint not null check (held >= 0),
  primary key (trust_id, reservation_id, school_id, fund, account),
  foreign key (trust_id, reservation_id) references reservation (trust_id, id)
);
select kit.protect('reservation_line', 'select, insert, update');

-- The commitment on each budget line: the sum of what reservations hold.
create table commitment (
  trust_id uuid not null,
  year text not null,
  school_id uuid not null,
  fund text not null,
  account text not null,
  reserved bigint not null,
  primary key (trust_id, year, school_id, fund, account)
) with (fillfactor = 50);
select kit.protect('commitment', 'select, insert, update');

-- Never below nothing: checked once a statement's changes are all in.
create function refuse_negative_commitment() returns trigger language plpgsql as $$
begin
  if exists (select 1 from changed where reserved < 0) then
    raise exception 'negative-commitment: more would be released than was reserved.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger not_negative_added after insert on commitment
  referencing new table as changed for each statement execute function refuse_negative_commitment();
create trigger not_negative_changed after update on commitment
  referencing new table as changed for each statement execute function refuse_negative_commitment();
