-- Read models of finance: the chart, budgets, journals and commitments. All of this file is kept by
-- the subscription `read-models`, which alone writes here and can make it again from the logs; so
-- there are no foreign keys and no triggers. `seq` and `event_id` name the event a row is from.

create table chart_account (
  trust_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  aar_code text,
  control boolean not null,
  primary key (trust_id, code)
);
select kit.protect('chart_account');

create table chart_fund (
  trust_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  primary key (trust_id, code)
);
select kit.protect('chart_fund');

-- A line of the accounts (school x fund x account) in a year, with what is reserved against it.
create table account_year (
  trust_id uuid not null,
  school_id uuid not null,
  fund text not null,
  account text not null,
  year text not null,
  committed bigint not null,
  primary key (trust_id, year, school_id, fund, account)
) with (fillfactor = 50);
select kit.protect('account_year');

-- The months of such a line: all twelve stand there from the first moment. The budget is in the
-- account's natural sign. `id` breaks ties in lists.
create table account_month (
  trust_id uuid not null,
  school_id uuid not null,
  fund text not null,
  account text not null,
  year text not null,
  month text not null,
  budget bigint not null,
  debit bigint not null,
  credit bigint not null,
  id text not null generated always as (school_id::text || ' ' || fund || ' ' || account || ' ' || month) stored,
  primary key (trust_id, year, school_id, fund, account, month)
) with (fillfactor = 50);
select kit.protect('account_month');

-- Every budget that was set, in full; the highest revision is in force.
create table budget_set (
  trust_id uuid not null,
  school_id uuid not null,
  year text not null,
  revision int not null,
  budget_id uuid not null,
  seq bigint not null,
  event_id uuid not null,
  at timestamptz not null,
  actor text not null,
  primary key (trust_id, school_id, year, revision)
);
select kit.protect('budget_set');

create table budget_line (
  trust_id uuid not null,
  school_id uuid not null,
  year text not null,
  revision int not null,
  fund text not null,
  account text not null,
  months bigint[] not null,
  primary key (trust_id, school_id, year, revision, fund, account)
);
select kit.protect('budget_line');

-- Journals with all their lines, for Explain.
create table ledger_journal (
  trust_id uuid not null,
  id uuid not null,
  number int not null,
  year text not null,
  month text not null,
  date date not null,
  source text not null,
  source_id uuid,
  reverses uuid,
  total bigint not null,
  entered_by text,
  seq bigint not null,
  event_id uuid not null,
  at timestamptz not null,
  actor text not null,
  primary key (trust_id, id)
);
select kit.protect('ledger_journal');

create table ledger_line (
  trust_id uuid not null,
  journal_id uuid not null,
  line int not null,
  account text not null,
  school_id uuid not null,
  fund text not null,
  cost_centre text,
  debit bigint not null,
  credit bigint not null,
  tax_code text,
  year text not null,
  month text not null,
  date date not null,
  -- Opening balances make the reserve brought forward.
  source text not null,
  seq bigint not null,
  id text not null generated always as (journal_id::text || ' ' || line::text) stored,
  primary key (trust_id, journal_id, line)
);
create index on ledger_line (trust_id, year, school_id, account, fund);
select kit.protect('ledger_line');

-- Each time money was reserved (plus) or came back (minus), by line of the accounts.
create table reservation_move (
  trust_id uuid not null,
  seq bigint not null,
  n int not null,
  reservation_id uuid not null,
  matter text not null,
  matter_id uuid not null,
  revision int not null,
  year text not null,
  school_id uuid not null,
  fund text not null,
  account text not null,
  amount bigint not null,
  -- 'reserved', or why it came back.
  because text not null,
  invoice_id uuid,
  event_id uuid not null,
  at timestamptz not null,
  primary key (trust_id, seq, n)
);
create index on reservation_move (trust_id, year, school_id, account, fund);
create index on reservation_move (trust_id, matter_id);
create index on reservation_move (trust_id, reservation_id);
select kit.protect('reservation_move');

-- Months as they were opened and locked: the last word holds.
create table ledger_period (
  trust_id uuid not null,
  month text not null,
  state text not null check (state in ('open', 'locked')),
  seq bigint not null,
  primary key (trust_id, month)
);
select kit.protect('ledger_period');

-- What each matter still holds, by line of the accounts: the sum of its moves.
create table commitment (
  trust_id uuid not null,
  matter text not null,
  matter_id uuid not null,
  school_id uuid not null,
  fund text not null,
  account text not null,
  year text not null,
  amount bigint not null,
  id text not null generated always as (matter_id::text || ' ' || school_id::text || ' ' || fund || ' ' || account || ' ' || year) stored,
  primary key (trust_id, matter_id, school_id, fund, account, year)
) with (fillfactor = 50);
create index on commitment (trust_id, year, school_id);
select kit.protect('commitment');
