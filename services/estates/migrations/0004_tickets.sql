-- A fault that a school reported. Its clocks are worked out by the rules at each step and kept as the
-- instants at which they run out, so that lists and the sweep need no sums.
create table ticket (
  trust_id uuid not null,
  id uuid not null,
  number int not null check (number > 0),
  school_id uuid not null,
  site_id uuid not null,
  place text not null,
  title text not null check (title <> ''),
  description text not null,
  category text not null,
  priority text not null check (priority in ('emergency', 'urgent', 'routine', 'planned')),
  state text not null check (
    state in ('Open', 'Assigned', 'In progress', 'Paused', 'Fixed', 'Closed', 'Reopened', 'Cancelled')
  ),
  requester_id uuid not null,
  assignee_id uuid,
  fixed_by_id uuid,
  raised_at timestamptz not null,
  raised_on date not null,
  -- The promises of the day it was raised, in working minutes.
  response_target int not null check (response_target > 0),
  fix_target int not null check (fix_target > 0),
  -- When each clock runs out, from when it is due soon, when it stopped, and the minutes it then
  -- showed. `due_at` is null where nothing is promised: cancelled, or paused.
  response_due_at timestamptz,
  response_soon_at timestamptz,
  response_stopped_at timestamptz,
  response_minutes int,
  response_breached boolean not null,
  fix_due_at timestamptz,
  fix_soon_at timestamptz,
  fix_stopped_at timestamptz,
  fix_minutes int,
  fix_breached boolean not null,
  version int not null,
  primary key (trust_id, id),
  unique (trust_id, number),
  foreign key (trust_id, site_id) references site (trust_id, id),
  -- Nobody closes what they fixed; the steps hold it too.
  check (state not in ('Fixed', 'Closed') or fixed_by_id is not null)
) with (fillfactor = 70);
create index on ticket (trust_id, school_id, raised_on);
create index on ticket (response_due_at) where response_stopped_at is null and not response_breached;
create index on ticket (fix_due_at) where fix_stopped_at is null and not fix_breached;
select kit.protect('ticket', 'select, insert, update');

-- Every step a ticket took. Added and never changed.
create table ticket_move (
  trust_id uuid not null,
  id uuid not null,
  ticket_id uuid not null,
  -- Its place among the steps: 1, 2, 3 …
  n int not null check (n > 0),
  action text not null,
  to_state text not null,
  at timestamptz not null,
  by text not null,
  assignee_id uuid,
  reason text,
  primary key (trust_id, id),
  unique (trust_id, ticket_id, n),
  foreign key (trust_id, ticket_id) references ticket (trust_id, id)
);
select kit.protect('ticket_move', 'select, insert');

-- What was fixed is closed by somebody else.
create function refuse_own_close() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from moved m join ticket t on t.trust_id = m.trust_id and t.id = m.ticket_id
      where m.action = 'close' and m.by = t.fixed_by_id::text
  ) then
    raise exception 'own-fix: somebody else has to confirm what you fixed.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger own_close after insert on ticket_move
  referencing new table as moved for each statement execute function refuse_own_close();

-- The trusts in which a promise has run out and was not declared broken; see trusts_with_overdue_checks.
create function trusts_with_broken_promises(now timestamptz) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select trust_id from ticket
    where response_due_at < date_trunc('minute', now) and response_stopped_at is null and not response_breached
  union
  select trust_id from ticket
    where fix_due_at < date_trunc('minute', now) and fix_stopped_at is null and not fix_breached
$$;
revoke execute on function trusts_with_broken_promises from public;
grant execute on function trusts_with_broken_promises to bursar_app;

-- How the promises of each ticket were kept, from the events alone (E3). Rebuilt at will.
create table ticket_promise (
  trust_id uuid not null,
  ticket_id uuid not null,
  school_id uuid not null,
  priority text not null,
  category text not null,
  raised_on date not null,
  response_minutes int,
  response_in_time boolean,
  fix_minutes int,
  fix_in_time boolean,
  reopened int not null,
  cancelled boolean not null,
  primary key (trust_id, ticket_id)
) with (fillfactor = 70);
create index on ticket_promise (trust_id, raised_on);
select kit.protect('ticket_promise');
