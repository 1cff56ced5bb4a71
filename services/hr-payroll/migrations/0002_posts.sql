-- A place in the staffing of a school; who holds it is in assignment.
create table post (
  trust_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  title text not null,
  workforce text not null,
  from_day date not null,
  until_day date check (until_day >= from_day),
  version int not null default 1,
  primary key (trust_id, id)
);
create index on post (trust_id, school_id);
select kit.protect('post', 'select, insert, update');

-- What a post is paid from a day on: a point of a scale, or a salary of its own.
create table post_terms (
  trust_id uuid not null,
  post_id uuid not null,
  from_day date not null,
  fte int not null check (fte between 1 and 1000),
  scale text,
  point text,
  area text,
  annual bigint check (annual between 1 and 99999999999),
  paid_weeks int check (paid_weeks > 0),
  year_weeks int,
  primary key (trust_id, post_id, from_day),
  foreign key (trust_id, post_id) references post (trust_id, id),
  check ((scale is null) = (annual is not null)),
  check ((scale is null) = (point is null) and (scale is null) = (area is null)),
  check ((paid_weeks is null) = (year_weeks is null) and paid_weeks <= year_weeks)
);
select kit.protect('post_terms');

create table post_allowance (
  trust_id uuid not null,
  post_id uuid not null,
  n int not null check (n > 0),
  kind text not null,
  label text,
  annual bigint not null check (annual between 1 and 99999999999),
  -- Null follows the post's FTE and weeks; a number is its own share in thousandths.
  share int check (share between 1 and 1000),
  pensionable boolean not null,
  from_day date not null,
  until_day date check (until_day >= from_day),
  primary key (trust_id, post_id, n),
  foreign key (trust_id, post_id) references post (trust_id, id)
);
select kit.protect('post_allowance');

-- Where a post's cost goes; a share is its weight over the sum of the weights.
create table post_share (
  trust_id uuid not null,
  post_id uuid not null,
  n int not null check (n > 0),
  account text not null,
  ni_account text not null,
  pension_account text not null,
  cost_centre text not null,
  fund text not null,
  weight int not null check (weight > 0),
  primary key (trust_id, post_id, n),
  foreign key (trust_id, post_id) references post (trust_id, id)
);
select kit.protect('post_share');

-- Who holds a post, from a day to a day.
create table assignment (
  trust_id uuid not null,
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  from_day date not null,
  until_day date check (until_day >= from_day),
  -- The post's FTE as it was told when the post was filled.
  fte int not null check (fte between 1 and 1000),
  scheme text not null check (scheme in ('TPS', 'LGPS', 'none')),
  pension_fund text,
  primary key (trust_id, id),
  foreign key (trust_id, post_id) references post (trust_id, id),
  foreign key (trust_id, person_id) references person (trust_id, id),
  check ((scheme = 'LGPS') = (pension_fund is not null))
);
create index on assignment (trust_id, post_id);
create index on assignment (trust_id, person_id);
select kit.protect('assignment', 'select, insert, update');

-- The database refuses what the code refuses: two holders of a post on one day.
create function refuse_second_holder() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from kept k join assignment other
      on other.trust_id = k.trust_id and other.post_id = k.post_id and other.id <> k.id
      and daterange(other.from_day, other.until_day, '[]') && daterange(k.from_day, k.until_day, '[]')
  ) then
    raise exception 'post-taken: somebody else holds the post on some of these days.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger one_holder_added after insert on assignment
  referencing new table as kept for each statement execute function refuse_second_holder();
create trigger one_holder_changed after update on assignment
  referencing new table as kept for each statement execute function refuse_second_holder();
