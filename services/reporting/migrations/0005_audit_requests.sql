-- What an auditor asks for, and what came of it (F13). A request is changed by its entries alone.
create table audit_request (
  trust_id uuid not null,
  id uuid not null,
  number int not null,
  title text not null,
  wanted text not null,
  state text not null check (state in ('open', 'answered', 'closed')),
  asked_by text not null,
  asked_at timestamptz not null,
  due_on date,
  updated_at timestamptz not null,
  version int not null default 1,
  primary key (trust_id, id),
  unique (trust_id, number)
);
select kit.protect('audit_request', 'select, insert, update');

-- Its history: never changed, there is no right to.
create table audit_entry (
  trust_id uuid not null,
  request_id uuid not null,
  n int not null,
  kind text not null check (kind in ('asked', 'answered', 'reopened', 'closed')),
  words text not null,
  -- The records that prove it: [{ service, kind, id }].
  evidence jsonb not null,
  by text not null,
  at timestamptz not null,
  primary key (trust_id, request_id, n),
  foreign key (trust_id, request_id) references audit_request (trust_id, id)
);
select kit.protect('audit_entry', 'select, insert');
