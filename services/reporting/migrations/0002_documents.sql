-- Read models of orders, invoices, checks, tickets, risks and posts, each as it stands. Kept by the
-- subscription `read-models` alone, as those of 0001. `seq` and `event_id` name the last event that
-- spoke of a row.

create table purchase_order (
  trust_id uuid not null,
  id uuid not null,
  number int not null,
  year text not null,
  revision int not null,
  school_id uuid not null,
  supplier_id uuid not null,
  raised_by text not null,
  submitted_on date,
  need_by date,
  net bigint not null,
  gross bigint not null,
  status text not null,
  status_at timestamptz not null,
  delivery text not null,
  -- The net value of what came, less what was taken back.
  received bigint not null,
  approved_on date,
  sent_on date,
  ended_on date,
  seq bigint not null,
  event_id uuid not null,
  primary key (trust_id, id)
) with (fillfactor = 50);
create index on purchase_order (trust_id, school_id);
select kit.protect('purchase_order');

create table supplier_invoice (
  trust_id uuid not null,
  id uuid not null,
  supplier_id uuid not null,
  order_id uuid,
  -- The school of its first line, where it counts in measures; and all of its schools.
  school_id uuid,
  school_ids uuid[] not null,
  date date,
  received_on date,
  due_on date,
  net bigint not null,
  gross bigint not null,
  status text not null,
  status_at timestamptz not null,
  posted_on date,
  journal_id uuid,
  seq bigint not null,
  event_id uuid not null,
  primary key (trust_id, id)
) with (fillfactor = 50);
create index on supplier_invoice (trust_id, order_id);
select kit.protect('supplier_invoice');

create table statutory_check (
  trust_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  site_id uuid not null,
  area text not null,
  catalogue_code text not null,
  due_on date not null,
  owner_id text,
  duty_holder_id text,
  state text not null check (state in ('scheduled', 'overdue', 'passed', 'failed', 'ended')),
  overdue_on date,
  completed_on date,
  ended_on date,
  next_check_id uuid,
  seq bigint not null,
  event_id uuid not null,
  primary key (trust_id, id)
) with (fillfactor = 50);
create index on statutory_check (trust_id, school_id);
create index on statutory_check (trust_id, next_check_id);
select kit.protect('statutory_check');

create table ticket (
  trust_id uuid not null,
  id uuid not null,
  number int not null,
  school_id uuid not null,
  category text not null,
  priority text not null,
  state text not null check (state in ('open', 'paused', 'fixed', 'closed', 'cancelled')),
  raised_at timestamptz,
  fix_by timestamptz,
  assignee_id text,
  -- The business date on which it was last fixed.
  fixed_on date,
  fixed_in_time boolean,
  seq bigint not null,
  event_id uuid not null,
  primary key (trust_id, id)
) with (fillfactor = 50);
create index on ticket (trust_id, school_id);
select kit.protect('ticket');

create table risk (
  trust_id uuid not null,
  id uuid not null,
  number int not null,
  school_id uuid,
  level text not null,
  category text not null,
  owner_id text not null,
  raised_on date,
  closed_on date,
  seq bigint not null,
  event_id uuid not null,
  primary key (trust_id, id)
) with (fillfactor = 50);
select kit.protect('risk');

-- Every scoring, by the day from which it holds; one that comes late takes its place among them.
create table risk_score (
  trust_id uuid not null,
  risk_id uuid not null,
  seq bigint not null,
  effective_on date not null,
  inherent_likelihood int not null,
  inherent_impact int not null,
  current_likelihood int not null,
  current_impact int not null,
  target_likelihood int not null,
  target_impact int not null,
  cause text not null,
  cause_event_id uuid,
  cause_subject_id uuid,
  event_id uuid not null,
  at timestamptz not null,
  primary key (trust_id, risk_id, seq)
);
select kit.protect('risk_score');

create table risk_appetite (
  trust_id uuid not null,
  category text not null,
  version int not null,
  effective_from date not null,
  appetite int not null,
  tolerance int not null,
  seq bigint not null,
  primary key (trust_id, category, version)
);
select kit.protect('risk_appetite');

-- Posts, and each time that part of one was filled (plus) or became vacant (minus), in
-- ten-thousandths of a full-time post. Who fills them stays in hr-payroll.
create table post (
  trust_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  workforce text not null,
  -- How much of full time it is from each day on: [{ from, fte }], first day first.
  terms jsonb not null,
  from_day date not null,
  to_day date,
  seq bigint not null,
  event_id uuid not null,
  primary key (trust_id, id)
);
select kit.protect('post');

create table post_move (
  trust_id uuid not null,
  seq bigint not null,
  post_id uuid not null,
  school_id uuid not null,
  -- The first day on which it holds.
  day date not null,
  fte int not null,
  event_id uuid not null,
  primary key (trust_id, seq)
);
create index on post_move (trust_id, post_id);
select kit.protect('post_move');

-- A month's pay of a school. A run done again names the one that it takes the place of.
create table pay_run (
  trust_id uuid not null,
  run_id uuid not null,
  school_id uuid not null,
  month text not null,
  year text not null,
  total bigint not null,
  supersedes uuid,
  seq bigint not null,
  event_id uuid not null,
  primary key (trust_id, run_id, school_id)
);
select kit.protect('pay_run');
