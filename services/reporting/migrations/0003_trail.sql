-- What belongs together in an audit: an order with its receipts, invoices, approvals and journals.
-- Kept by the subscription `read-models` alone. `root` is the order, or what began without one.

-- Any id that an auditor may have in hand.
create table trail_key (
  trust_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('order', 'receipt', 'reservation', 'invoice', 'journal')),
  root uuid not null,
  primary key (trust_id, id)
);
create index on trail_key (trust_id, root);
select kit.protect('trail_key');

-- The events of a trail, as they were written; a journal's body is in ledger_journal and its lines.
create table trail_event (
  trust_id uuid not null,
  source text not null,
  seq bigint not null,
  root uuid not null,
  subject_id uuid not null,
  type text not null,
  event_id uuid not null,
  at timestamptz not null,
  actor text not null,
  cause text,
  body jsonb,
  primary key (trust_id, source, seq)
);
create index on trail_event (trust_id, root);
select kit.protect('trail_event');

-- Decisions under the scheme of delegation, with the version that allowed them.
create table decision (
  trust_id uuid not null,
  source text not null,
  seq bigint not null,
  n int not null,
  root uuid not null,
  matter text not null,
  matter_id uuid not null,
  outcome text not null,
  decided_by text not null,
  principal_id text,
  role text not null,
  level text not null,
  tier int not null,
  tiers int not null,
  scheme_version int not null,
  basis text not null,
  amount bigint not null,
  up_to bigint,
  assignment_seq int not null,
  decided_at timestamptz not null,
  event_id uuid not null,
  primary key (trust_id, source, seq, n)
);
create index on decision (trust_id, root);
select kit.protect('decision');
