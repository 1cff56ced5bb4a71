-- The journals that came from the month's pay: one for each school of a run (one run posts once).
create table pay_journal (
  trust_id uuid not null,
  run_id uuid not null,
  school_id uuid not null,
  month text not null,
  total bigint not null check (total > 0),
  journal_id uuid not null,
  journal_number text not null,
  -- The run that took its place, once there is one, and the journal that took this one back.
  superseded_by uuid,
  reversed_by uuid,
  posted_at timestamptz not null,
  primary key (trust_id, run_id, school_id),
  foreign key (trust_id, journal_id) references journal (trust_id, id),
  foreign key (trust_id, reversed_by) references journal (trust_id, id),
  unique (trust_id, journal_id),
  check ((superseded_by is null) = (reversed_by is null))
);
select kit.protect('pay_journal', 'select, insert, update');
