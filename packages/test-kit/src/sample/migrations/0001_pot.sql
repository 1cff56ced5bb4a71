-- A service as small as can be, on which the kit is tried: pots of money, and what went in and out.
create table pot (
  trust_id uuid not null,
  id uuid not null,
  name text not null,
  unit text not null,
  balance bigint not null default 0 check (balance >= 0),
  version int not null default 1,
  primary key (trust_id, id)
);
select kit.protect('pot');

create table movement (
  trust_id uuid not null,
  id uuid not null,
  pot_id uuid not null,
  number bigint not null,
  amount bigint not null,
  primary key (trust_id, id),
  unique (trust_id, number),
  foreign key (trust_id, pot_id) references pot (trust_id, id)
);
select kit.protect('movement');

-- Kept by a projection of another service's movements.
create table pot_total (
  trust_id uuid not null,
  pot_id uuid not null,
  moved bigint not null,
  movements bigint not null,
  last_number bigint not null,
  primary key (trust_id, pot_id)
);
select kit.protect('pot_total');

-- Kept by a reaction, one row an event.
create table echo (
  trust_id uuid not null,
  number bigint not null,
  cause text not null,
  primary key (trust_id, number)
);
select kit.protect('echo');

-- A copy of another source's facts, kept by a projection, and what a reaction made of both.
create table pot_limit (
  trust_id uuid not null,
  pot_id uuid not null,
  amount bigint not null,
  primary key (trust_id, pot_id)
);
select kit.protect('pot_limit');

create table verdict (
  trust_id uuid not null,
  number bigint not null,
  is_over boolean not null,
  primary key (trust_id, number)
);
select kit.protect('verdict');
