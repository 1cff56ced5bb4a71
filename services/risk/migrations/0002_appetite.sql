-- What the risk lead proposes to the board, and what became of it.
create table appetite_proposal (
  trust_id uuid not null,
  id uuid not null,
  category text not null,
  effective_from date not null,
  appetite int not null check (appetite between 1 and 25),
  tolerance int not null check (tolerance between appetite and 25),
  reason text not null,
  state text not null check (state in ('Proposed', 'Approved', 'Rejected')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  version int not null,
  primary key (trust_id, id),
  check ((state = 'Proposed') = (decided_by is null)),
  -- Nobody approves what they proposed.
  check (state <> 'Approved' or decided_by <> proposed_by)
);
select kit.protect('appetite_proposal', 'select, insert, update');

-- Every version of the board's appetite. Never changed: what held in the past stays as it was set.
-- Two columns are filled in once: the event that told it, and the day it was applied to the register.
create table appetite (
  trust_id uuid not null,
  id uuid not null,
  category text not null,
  version int not null check (version > 0),
  effective_from date not null,
  approved_on date not null,
  appetite int not null check (appetite between 1 and 25),
  tolerance int not null check (tolerance between appetite and 25),
  -- The minute of the meeting, as it is called in the board's papers.
  minute text not null check (minute <> ''),
  proposal_id uuid not null,
  approved_by text not null,
  approved_at timestamptz not null,
  event_id uuid,
  applied_on date,
  primary key (trust_id, category, version),
  unique (trust_id, id),
  unique (trust_id, proposal_id),
  foreign key (trust_id, proposal_id) references appetite_proposal (trust_id, id),
  check (effective_from >= approved_on)
);
select kit.protect('appetite', 'select, insert');
grant update (event_id, applied_on) on appetite to bursar_app;
