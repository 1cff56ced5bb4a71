-- The trusts that use the platform. No two stand for the same trust of the register.
create table trust (
  trust_id uuid primary key,
  name text not null,
  group_uid text unique check (group_uid ~ '^\d{1,6}$'),
  company_number text unique check (company_number ~ '^[A-Z0-9]{8}$'),
  created_at timestamptz not null
);
select kit.protect('trust', 'select, insert');

-- Clusters of schools. A dissolved one keeps its row: history refers to it.
create table cluster (
  trust_id uuid not null,
  id uuid not null,
  name text not null,
  dissolved_on date,
  version int not null default 1,
  primary key (trust_id, id)
);
create unique index cluster_name on cluster (trust_id, lower(name)) where dissolved_on is null;
select kit.protect('cluster', 'select, insert, update');

-- Schools, and the trust's central team, which is a unit too. What nobody has said is null. A
-- school is in one cluster at most: there is one column for it.
create table school (
  trust_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('school', 'central')),
  name text not null,
  urn text check (urn ~ '^\d{6}$'),
  phase text,
  establishment_type text,
  region text,
  local_authority text check (local_authority ~ '^\d{3}$'),
  pupils int check (pupils >= 0),
  joined_on date,
  left_on date,
  cluster_id uuid,
  version int not null default 1,
  primary key (trust_id, id),
  foreign key (trust_id, cluster_id) references cluster (trust_id, id),
  check (left_on >= joined_on),
  check (kind = 'school' or coalesce(urn, phase, establishment_type, pupils::text, cluster_id::text) is null)
);
create unique index school_urn on school (trust_id, urn) where left_on is null;
create unique index school_central on school (trust_id) where kind = 'central' and left_on is null;
select kit.protect('school', 'select, insert, update');

-- Which cluster a school was in, from a day to the day before another: a move ends one stay and
-- begins another, and changes none before.
create table cluster_stay (
  trust_id uuid not null,
  school_id uuid not null,
  cluster_id uuid not null,
  from_on date not null,
  until_on date check (until_on > from_on),
  primary key (trust_id, school_id, cluster_id, from_on),
  foreign key (trust_id, school_id) references school (trust_id, id),
  foreign key (trust_id, cluster_id) references cluster (trust_id, id)
);
create unique index cluster_stay_now on cluster_stay (trust_id, school_id) where until_on is null;
select kit.protect('cluster_stay');

-- Who works in a trust, from a day to a day. user_id is the `sub` of their tokens. A last day before
-- the first means that they never came.
create table membership (
  trust_id uuid not null,
  user_id uuid not null,
  starts_on date not null,
  left_on date,
  version int not null default 1,
  primary key (trust_id, user_id)
);
create index membership_of on membership ((user_id::text));
select kit.protect('membership', 'select, insert, update');

-- The only place of the directory with personal data: who somebody is. Never in events, never in
-- the answers kept for retries.
create table person (
  trust_id uuid not null,
  user_id uuid not null,
  name text not null,
  email text not null,
  primary key (trust_id, user_id),
  foreign key (trust_id, user_id) references membership (trust_id, user_id)
);
create unique index person_email on person (trust_id, lower(email));
select kit.protect('person');

-- Who holds what, where, from a day to a day, both included. A row is never deleted, and its
-- beginning never changes; an end before the beginning means that it never counted. Operators are
-- of the platform's own tenant, and of no trust.
create table assignment (
  trust_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  role text not null,
  at text not null check (at in ('trust', 'cluster', 'school')),
  scope_id uuid check ((scope_id is null) = (at = 'trust')),
  from_on date not null,
  to_on date,
  given_by text not null,
  given_at timestamptz not null,
  founding boolean not null,
  ended_by text,
  ended_at timestamptz,
  version int not null default 1,
  school_id uuid generated always as (case when at = 'school' then scope_id end) stored,
  cluster_id uuid generated always as (case when at = 'cluster' then scope_id end) stored,
  primary key (trust_id, id),
  foreign key (trust_id, user_id) references membership (trust_id, user_id),
  foreign key (trust_id, school_id) references school (trust_id, id),
  foreign key (trust_id, cluster_id) references cluster (trust_id, id),
  check (to_on >= from_on or ended_by is not null),
  constraint operator_of_the_platform
    check ((role = 'operator') = (trust_id = '00000000-0000-0000-0000-000000000000')),
  constraint administrator_at_the_trust check (role <> 'administrator' or at = 'trust'),
  constraint auditor_for_a_time
    check (role <> 'auditor' or (to_on is not null and to_on - from_on <= 366)),
  constraint nobody_gives_themselves check (founding or given_by <> user_id::text)
);
create index on assignment (trust_id, user_id);
select kit.protect('assignment', 'select, insert, update');

-- A trust always has an administrator without an end: nobody else could make another.
create function refuse_no_administrator() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from changed c where c.role = 'administrator' and not exists (
      select 1 from assignment a
      where a.trust_id = c.trust_id and a.role = 'administrator' and a.to_on is null
    )
  ) then
    raise exception 'last-administrator: the trust would be left without an administrator.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger an_administrator after update on assignment
  referencing new table as changed for each statement execute function refuse_no_administrator();

-- Who stands in for whom during an absence, from a day to a day, both included.
create table cover (
  trust_id uuid not null,
  id uuid not null,
  principal_id uuid not null,
  delegate_id uuid not null,
  from_on date not null,
  to_on date not null,
  set_by text not null,
  set_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  version int not null default 1,
  primary key (trust_id, id),
  foreign key (trust_id, principal_id) references membership (trust_id, user_id),
  foreign key (trust_id, delegate_id) references membership (trust_id, user_id),
  check (principal_id <> delegate_id),
  check (to_on >= from_on or ended_by is not null),
  check (to_on - from_on <= 366),
  constraint nobody_makes_themselves_a_delegate check (set_by <> delegate_id::text)
);
create index on cover (trust_id, delegate_id);
create index on cover (trust_id, principal_id);
select kit.protect('cover', 'select, insert, update');

-- The versions of the scheme of delegation, as published; never edited. rules: see tables.ts.
create table scheme (
  trust_id uuid not null,
  version int not null check (version > 0),
  effective_from date not null,
  approved_on date,
  basis text not null check (basis in ('net', 'gross')),
  rules jsonb not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (trust_id, version)
);
select kit.protect('scheme', 'select, insert');

-- A version takes effect on no day on which a later one already counts.
create function refuse_scheme_before_former() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from published p join scheme s on s.trust_id = p.trust_id
    where s.version < p.version and s.effective_from > p.effective_from
  ) then
    raise exception 'invalid-scheme: an earlier version takes effect later.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger after_the_former after insert on scheme
  referencing new table as published for each statement execute function refuse_scheme_before_former();

-- Term dates of a year, of the trust (school_id null) or of a school where they differ.
create table term_dates (
  trust_id uuid not null,
  id uuid not null,
  year text not null check (year ~ '^\d{4}/\d{2}$'),
  school_id uuid,
  terms jsonb not null,
  inset_days text[] not null,
  set_by text not null,
  set_at timestamptz not null,
  version int not null default 1,
  primary key (trust_id, id),
  unique nulls not distinct (trust_id, year, school_id),
  foreign key (trust_id, school_id) references school (trust_id, id)
);
select kit.protect('term_dates', 'select, insert, update');

-- The one question that is asked over all trusts: in which does somebody work? It is answered for
-- one user id at a time, past row-level security, and tells nothing of anybody else.
create function trusts_of(who text)
returns table (trust_id uuid, name text, person text, starts_on date, left_on date)
language sql stable security definer set search_path = public as $$
  select t.trust_id, t.name, p.name, m.starts_on, m.left_on
  from membership m
  join trust t on t.trust_id = m.trust_id
  left join person p on p.trust_id = m.trust_id and p.user_id = m.user_id
  where m.user_id::text = who
$$;
revoke all on function trusts_of(text) from public;
grant execute on function trusts_of(text) to bursar_app;
