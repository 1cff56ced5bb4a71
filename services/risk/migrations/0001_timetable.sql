-- The compliance timetable as this service has heard of it from estates: each kind of check at each
-- site, its open occurrence and whether it is out of order. Rebuilt at will (R2).
create table timetable_item (
  trust_id uuid not null,
  site_id uuid not null,
  code text not null,
  school_id uuid not null,
  area text not null,
  state text not null check (state in ('scheduled', 'overdue', 'failed', 'ended')),
  check_id uuid,
  due_on date,
  last_done_on date,
  id uuid not null,
  primary key (trust_id, site_id, code)
) with (fillfactor = 70);
create index on timetable_item (trust_id, area, school_id);
select kit.protect('timetable_item');

-- What the key risk indicator heard of checks: what began a time out of order, and whatever was heard
-- of those checks later. An event is there once, however often it is delivered.
create table check_signal (
  trust_id uuid not null,
  event_id uuid not null,
  -- Its place in the log of estates.
  seq bigint not null,
  type text not null,
  recorded_at timestamptz not null,
  kind text not null check (kind in ('overdue', 'passed', 'failed', 'scheduled', 'ended')),
  check_id uuid not null,
  school_id uuid not null,
  site_id uuid not null,
  area text not null,
  code text not null,
  on_day date,
  due_on date,
  next_check_id uuid,
  primary key (trust_id, event_id),
  check ((kind = 'overdue') = (on_day is null)),
  check ((kind in ('overdue', 'scheduled')) = (due_on is not null))
);
create index on check_signal (trust_id, check_id);
create index on check_signal (trust_id, next_check_id) where next_check_id is not null;
create index on check_signal (trust_id, area);
select kit.protect('check_signal', 'select, insert');
