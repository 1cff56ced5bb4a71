-- The last approval of an order can be withdrawn until the order is sent: it waits for that tier again.
create or replace function refuse_other_ways() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from after a join before b on b.trust_id = a.trust_id and b.id = a.id
    where a.version <> b.version + 1
      or (b.number is not null and (a.number, a.year) is distinct from (b.number, b.year))
      or (a.state <> b.state and (b.state, a.state) not in (
        ('Draft', 'Checking budget'), ('Returned', 'Checking budget'), ('Over budget', 'Checking budget'),
        ('Checking budget', 'Waiting for approval'), ('Checking budget', 'Over budget'),
        ('Checking budget', 'Withdrawn'), ('Over budget', 'Withdrawn'),
        ('Waiting for approval', 'Withdrawn'), ('Returned', 'Withdrawn'),
        ('Waiting for approval', 'Approved'), ('Waiting for approval', 'Returned'),
        ('Waiting for approval', 'Rejected'), ('Approved', 'Waiting for approval'),
        ('Approved', 'Sent'), ('Approved', 'Cancelled'),
        ('Sent', 'Cancelled'), ('Sent', 'Closed')))
  ) then
    raise exception 'order-state: an order cannot go this way.' using errcode = 'BR001';
  end if;
  return null;
end $$;

-- One tier approves a revision once. The last tier's approval may be withdrawn, by whoever gave it,
-- and given again: of the two there is never one more than the other allows.
drop index order_step_tier;
create unique index order_step_tier on order_step (trust_id, order_id, revision, (decision ->> 'tier'))
  where move = 'endorse';
create function refuse_second_approval() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from (select distinct trust_id, order_id, revision from made where move in ('approve', 'unapprove')) m
    where (select count(*) filter (where s.move = 'approve') - count(*) filter (where s.move = 'unapprove')
      from order_step s
      where s.trust_id = m.trust_id and s.order_id = m.order_id and s.revision = m.revision) not in (0, 1)
  ) then
    raise exception 'order-state: an order is approved once, and an approval withdrawn once.' using errcode = 'BR001';
  end if;
  if exists (
    select 1 from made m where m.move = 'unapprove' and m.by is distinct from (
      select s.by from order_step s
      where s.trust_id = m.trust_id and s.order_id = m.order_id and s.revision = m.revision
        and s.move = 'approve' and s.version < m.version
      order by s.version desc limit 1)
  ) then
    raise exception 'not-your-approval: an approval is withdrawn by whoever gave it.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger approved_once after insert on order_step
  referencing new table as made for each statement execute function refuse_second_approval();

-- Delivery and invoicing are judged line by line: more of one line makes up for nothing of another.
alter table purchase_order disable trigger known_ways;
update purchase_order o set delivery = 'Part'
where delivery = 'Over' and exists (
  select 1 from order_line l
  where l.trust_id = o.trust_id and l.order_id = o.id and l.revision = o.revision
    and l.received < l.quantity::numeric * 1000);
update purchase_order o set invoicing = 'Part'
where invoicing = 'Over' and exists (
  select 1 from order_line l
  where l.trust_id = o.trust_id and l.order_id = o.id and l.revision = o.revision
    and l.invoiced < l.quantity::numeric * 1000);
alter table purchase_order enable trigger known_ways;
