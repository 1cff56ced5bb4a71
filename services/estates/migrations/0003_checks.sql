-- One kind of check of the catalogue at one site, as it stands now: worked out from its facts in
-- the transaction that adds one. The row is there, "not set up", before anybody sets it up, because
-- what nobody thought of must show.
create table site_check (
  trust_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  school_id uuid not null,
  code text not null,
  area text not null,
  name text not null,
  applies text not null check (applies in ('not set up', 'no', 'yes')),
  -- The open occurrence, the day it is due, and the first day on which it is due soon.
  check_id uuid,
  due_on date,
  soon_from date,
  every int check (every > 0),
  unit text check (unit in ('day', 'week', 'month', 'year')),
  last_done_on date,
  last_state text check (last_state in ('Done', 'Done late', 'Failed')),
  -- Who sees that it is done, and the school's duty-holder, who stays accountable.
  owner_id uuid,
  duty_holder_id uuid,
  version int not null,
  primary key (trust_id, id),
  unique (trust_id, site_id, code),
  foreign key (trust_id, site_id) references site (trust_id, id),
  check ((applies = 'yes') = (check_id is not null)),
  check ((check_id is null) = (due_on is null) and (check_id is null) = (soon_from is null)),
  check ((last_done_on is null) = (last_state is null))
) with (fillfactor = 70);
create index on site_check (due_on) where due_on is not null;
create index on site_check (trust_id, school_id);
select kit.protect('site_check', 'select, insert, update');

-- All that happened to a check at a site. Added and never changed: evidence that comes late is one
-- more fact, with the day the check was done and the instant that became known.
create table check_fact (
  trust_id uuid not null,
  id uuid not null,
  site_check_id uuid not null,
  kind text not null check (kind in ('scheduled', 'not-applicable', 'completed')),
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  -- Scheduled: the occurrence, its day and how often.
  check_id uuid,
  due_on date,
  every int,
  unit text,
  -- Completed: what was found, the day of the re-test after a failure, the occurrence that follows.
  result text check (result in ('passed', 'failed')),
  retest_by date,
  next_check_id uuid,
  ticket_id uuid,
  -- Why it was moved or does not apply; what whoever did it wrote.
  words text,
  primary key (trust_id, id),
  foreign key (trust_id, site_check_id) references site_check (trust_id, id),
  check ((kind = 'scheduled') = (check_id is not null and due_on is not null and every is not null and unit is not null)),
  check ((kind = 'completed') = (result is not null and next_check_id is not null)),
  check (coalesce(result = 'failed', false) = (retest_by is not null)),
  check (kind <> 'not-applicable' or words <> '')
);
create index on check_fact (trust_id, site_check_id);
select kit.protect('check_fact', 'select, insert');

-- What was declared overdue: each check once for each due date, for ever. The database holds it to that.
create table check_overdue (
  trust_id uuid not null,
  check_id uuid not null,
  due_on date not null,
  overdue_on date not null,
  site_check_id uuid not null,
  primary key (trust_id, check_id, due_on),
  foreign key (trust_id, site_check_id) references site_check (trust_id, id),
  check (overdue_on > due_on)
);
select kit.protect('check_overdue', 'select, insert');

-- A completion without any evidence is not recorded, whatever the code thinks (E4). Checked when the
-- transaction ends, since the evidence names the completion.
create function refuse_completion_without_evidence() returns trigger language plpgsql as $$
begin
  if new.kind = 'completed' and not exists (
    select 1 from evidence where trust_id = new.trust_id and owner_id = new.id
  ) then
    raise exception 'invalid-check: a check is not done without evidence.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create constraint trigger evidence_of_completion after insert on check_fact
  deferrable initially deferred for each row execute function refuse_completion_without_evidence();

-- The trusts in which a check is past its day and not declared so. It runs as the owner of the
-- tables, beyond row-level security, and gives away nothing but ids of trusts: the sweep then works
-- trust by trust, and costs nothing where there is nothing to declare.
create function trusts_with_overdue_checks(today date) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct c.trust_id from site_check c
    where c.due_on < today and not exists (
      select 1 from check_overdue o
        where o.trust_id = c.trust_id and o.check_id = c.check_id and o.due_on = c.due_on
    )
$$;
revoke execute on function trusts_with_overdue_checks from public;
grant execute on function trusts_with_overdue_checks to bursar_app;
