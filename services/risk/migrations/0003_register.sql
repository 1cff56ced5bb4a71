-- The categories of a trust's register, in their order; without a row the default ones hold.
create table risk_category_list (
  trust_id uuid primary key,
  categories jsonb not null,
  version int not null
);
select kit.protect('risk_category_list', 'select, insert, update');

-- The register. What is worked out (current score, standing, indicator) is kept beside what people
-- wrote, and `version` counts only what people change.
create table risk (
  trust_id uuid not null,
  id uuid not null,
  -- Gapless; null for a draft, which is on no register.
  number int,
  state text not null check (state in ('Draft', 'Live', 'Closed')),
  level text not null check (level in ('school', 'function', 'trust')),
  school_id uuid,
  function text,
  category text,
  title text not null,
  description text not null,
  owner_id uuid,
  raised_by uuid not null,
  raised_on date not null,
  inherent_likelihood int check (inherent_likelihood between 1 and 5),
  inherent_impact int check (inherent_impact between 1 and 5),
  -- The current score that the owner gave …
  own_likelihood int check (own_likelihood between 1 and 5),
  own_impact int check (own_impact between 1 and 5),
  -- … and as the indicator has moved it.
  current_likelihood int check (current_likelihood between 1 and 5),
  current_impact int check (current_impact between 1 and 5),
  target_likelihood int check (target_likelihood between 1 and 5),
  target_impact int check (target_impact between 1 and 5),
  points int,
  -- Checks that are out of order, of those it is linked to.
  indicator int not null,
  standing text check (standing in ('Within appetite', 'Above appetite', 'Above tolerance')),
  appetite_version int,
  -- Points above the appetite, negative below it.
  distance int,
  -- The version of the indicator's rule by which it was assessed last.
  rule_version int not null,
  version int not null,
  primary key (trust_id, id),
  unique (trust_id, number),
  check (state = 'Draft' or (
    number is not null and category is not null and owner_id is not null and points is not null
  )),
  check (points = current_likelihood * current_impact),
  check (level <> 'school' or state = 'Draft' or school_id is not null),
  check (level = 'school' or school_id is null)
) with (fillfactor = 70);
create index on risk (trust_id, category);
select kit.protect('risk', 'select, insert, update');

-- Every change of a risk: who, when, what it then looked like. Only ever added (R1).
create table risk_change (
  trust_id uuid not null,
  id uuid not null,
  risk_id uuid not null,
  n int not null check (n > 0),
  action text not null,
  effective_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text,
  state text not null,
  -- The risk as people had written it after the change.
  written jsonb not null,
  primary key (trust_id, id),
  unique (trust_id, risk_id, n),
  foreign key (trust_id, risk_id) references risk (trust_id, id)
);
select kit.protect('risk_change', 'select, insert');

-- The scores that people gave, each from a day on. Only ever added (R1).
create table risk_score (
  trust_id uuid not null,
  id uuid not null,
  risk_id uuid not null,
  effective_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  comment text,
  inherent_likelihood int not null check (inherent_likelihood between 1 and 5),
  inherent_impact int not null check (inherent_impact between 1 and 5),
  current_likelihood int not null check (current_likelihood between 1 and 5),
  current_impact int not null check (current_impact between 1 and 5),
  target_likelihood int not null check (target_likelihood between 1 and 5),
  target_impact int not null check (target_impact between 1 and 5),
  primary key (trust_id, id),
  foreign key (trust_id, risk_id) references risk (trust_id, id)
);
create index on risk_score (trust_id, risk_id);
select kit.protect('risk_score', 'select, insert');

-- The scores as they held, moved by the indicator, each from a day on, and what moved them. Only ever
-- added: of two for one day the later record is what is known now, and the earlier what was (X1).
create table risk_scoring (
  trust_id uuid not null,
  id uuid not null,
  risk_id uuid not null,
  effective_on date not null,
  recorded_at timestamptz not null,
  inherent_likelihood int not null,
  inherent_impact int not null,
  current_likelihood int not null,
  current_impact int not null,
  target_likelihood int not null,
  target_impact int not null,
  cause_by text not null,
  cause_event_id uuid,
  cause_subject_id uuid,
  primary key (trust_id, id),
  foreign key (trust_id, risk_id) references risk (trust_id, id)
);
create index on risk_scoring (trust_id, risk_id);
select kit.protect('risk_scoring', 'select, insert');

-- Which checks move a risk: those of an area, at one school or (null) at every school, from a day
-- until a day. A link that is taken away gets its last day; it is never deleted.
create table risk_link (
  trust_id uuid not null,
  id uuid not null,
  risk_id uuid not null,
  area text not null,
  school_id uuid,
  from_day date not null,
  to_day date,
  primary key (trust_id, id),
  foreign key (trust_id, risk_id) references risk (trust_id, id),
  check (to_day >= from_day)
);
create unique index on risk_link (trust_id, risk_id, area, school_id) nulls not distinct where to_day is null;
create index on risk_link (trust_id, area);
select kit.protect('risk_link', 'select, insert');
grant update (to_day) on risk_link to bursar_app;

-- Every time a risk came to stand otherwise against appetite. Only ever added (R4).
create table risk_crossing (
  trust_id uuid not null,
  id uuid not null,
  risk_id uuid not null,
  on_day date not null,
  recorded_at timestamptz not null,
  before text not null,
  after text not null check (after <> before),
  points int not null,
  category text not null,
  appetite_version int not null,
  cause_by text not null,
  cause_event_id uuid,
  cause_subject_id uuid,
  primary key (trust_id, id),
  foreign key (trust_id, risk_id) references risk (trust_id, id),
  foreign key (trust_id, category, appetite_version) references appetite (trust_id, category, version)
);
create index on risk_crossing (trust_id, risk_id);
select kit.protect('risk_crossing', 'select, insert');

-- What an event of another service brought about here, for explanations.
create index event_by_cause on event (trust_id, cause);

-- The trusts whose register has to be assessed anew because a day has come: an appetite is in force and
-- was not applied, or a rule of the indicator is. It runs as the owner of the tables, beyond row-level
-- security, and gives away nothing but ids of trusts.
create function trusts_to_assess(today date, rule int) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select trust_id from appetite where applied_on is null and effective_from <= today
  union
  select trust_id from risk where state = 'Live' and rule_version < rule
$$;
revoke execute on function trusts_to_assess from public;
grant execute on function trusts_to_assess to bursar_app;
