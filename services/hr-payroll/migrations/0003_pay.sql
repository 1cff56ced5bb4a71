-- The trust's own points of pay scales. An award, or a correction of one, is a new version: new
-- rows, none of the earlier ones changed. The national scales are the platform's own dated data.
create table pay_rate (
  trust_id uuid not null,
  scale text not null,
  area text not null,
  version int not null check (version > 0),
  point text not null,
  from_day date not null,
  annual bigint not null check (annual between 1 and 99999999999),
  source text not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (trust_id, scale, area, version, point)
);
select kit.protect('pay_rate', 'select, insert');

-- What the trust pays as employer into a local government pension fund: hundredths of a percent.
create table pension_rate (
  trust_id uuid not null,
  fund text not null,
  from_day date not null,
  until_day date check (until_day >= from_day),
  rate bigint not null check (rate between 0 and 10000),
  source text not null,
  primary key (trust_id, fund, from_day)
);
select kit.protect('pension_rate', 'select, insert, update');

-- The trust's part of the apprenticeship levy's allowance, pence a month, from a day on.
create table levy_allowance (
  trust_id uuid not null,
  from_day date not null,
  monthly bigint not null check (monthly >= 0),
  primary key (trust_id, from_day)
);
select kit.protect('levy_allowance', 'select, insert, update');

-- A month's pay worked out. Prepared by one, released by another; a month done again supersedes.
create table pay_run (
  trust_id uuid not null,
  id uuid not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  pay_date date not null,
  state text not null check (state in ('prepared', 'replaced', 'released', 'superseded')),
  supersedes uuid,
  schools int not null check (schools > 0),
  holders int not null check (holders > 0),
  total bigint not null check (total > 0),
  not_included text[] not null,
  rates_to_check text[] not null,
  prepared_by text not null,
  -- Who may not release it: who prepared it, and for whom they did.
  prepared_for text[] not null,
  prepared_at timestamptz not null,
  released_by text,
  released_at timestamptz,
  version int not null default 1,
  primary key (trust_id, id),
  check ((state in ('released', 'superseded')) = (released_by is not null)),
  -- Nobody releases what they prepared.
  check (released_by is null or not released_by = any (prepared_for))
);
create unique index pay_run_month on pay_run (trust_id, month) where state = 'released';
create index on pay_run (trust_id, month, state);
select kit.protect('pay_run', 'select, insert, update');
alter table pay_run add foreign key (trust_id, supersedes) references pay_run (trust_id, id);

-- What reaches the ledger: by school, account, cost centre and fund.
create table pay_run_line (
  trust_id uuid not null,
  run_id uuid not null,
  school_id uuid not null,
  account text not null,
  cost_centre text not null,
  fund text not null,
  amount bigint not null check (amount > 0),
  primary key (trust_id, run_id, school_id, account, cost_centre, fund),
  foreign key (trust_id, run_id) references pay_run (trust_id, id)
);
select kit.protect('pay_run_line', 'select, insert');

-- What stays here: the cost of each holder of a post, and how it came about.
create table pay_run_post (
  trust_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  school_id uuid not null,
  from_day date not null,
  until_day date not null,
  gross bigint not null,
  employer_pension bigint not null,
  employer_ni bigint not null,
  levy bigint not null,
  total bigint not null,
  explanation text[] not null,
  primary key (trust_id, id),
  unique (trust_id, run_id, post_id, from_day),
  foreign key (trust_id, run_id) references pay_run (trust_id, id),
  foreign key (trust_id, post_id) references post (trust_id, id),
  foreign key (trust_id, person_id) references person (trust_id, id),
  check (total = gross + employer_pension + employer_ni + levy)
);
select kit.protect('pay_run_post', 'select, insert');
