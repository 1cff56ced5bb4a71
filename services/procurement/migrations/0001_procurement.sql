-- Finance's chart, as it is told: procurement's own small copy, kept by the subscription `chart`.
create table ledger_account (
  trust_id uuid not null,
  code text not null check (code ~ '^\d{6}$'),
  name text not null,
  kind text not null,
  vat text not null,
  control boolean not null,
  open_from date not null,
  open_to date,
  primary key (trust_id, code)
);
select kit.protect('ledger_account');

create table ledger_fund (
  trust_id uuid not null,
  code text not null,
  name text not null,
  open_from date not null,
  open_to date,
  primary key (trust_id, code)
);
select kit.protect('ledger_fund');

create table ledger_cost_centre (
  trust_id uuid not null,
  code text not null,
  name text not null,
  open_from date not null,
  open_to date,
  primary key (trust_id, code)
);
select kit.protect('ledger_cost_centre');

-- The trust's one list of suppliers, with the approval given last (P5). An approval always ends.
create table supplier (
  trust_id uuid not null,
  id uuid not null,
  name text not null check (name <> ''),
  vat_number text,
  company_number text,
  name_keys text[] not null,
  vat_key text,
  company_key text,
  email text,
  address text[] not null,
  terms_days int not null check (terms_days between 0 and 180),
  added_by text not null,
  added_at timestamptz not null,
  approved_from date,
  approved_until date,
  approved_by text,
  suspended_from date,
  suspension_reason text,
  version int not null check (version > 0),
  primary key (trust_id, id),
  check (num_nulls(approved_from, approved_until, approved_by) in (0, 3)),
  check (approved_until >= approved_from),
  check (num_nulls(suspended_from, suspension_reason) in (0, 2))
);
create index on supplier (trust_id, vat_key);
create index on supplier (trust_id, company_key);
create index on supplier using gin (name_keys);
select kit.protect('supplier', 'select, insert, update');

-- Everything that was done about a supplier, one row for each version of it. Never changed.
create table supplier_step (
  trust_id uuid not null,
  supplier_id uuid not null,
  version int not null,
  move text not null check (move in ('added', 'changed', 'approved', 'suspended')),
  at timestamptz not null,
  by text not null,
  principal text,
  until date check ((until is not null) = (move = 'approved')),
  reason text check ((reason is not null) = (move = 'suspended')),
  decision jsonb,
  primary key (trust_id, supplier_id, version),
  foreign key (trust_id, supplier_id) references supplier (trust_id, id)
);
select kit.protect('supplier_step', 'select, insert');

-- The database refuses what the code refuses: nobody approves what they entered, in no one's name.
create function refuse_own_supplier() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from made m
    join supplier_step s on s.trust_id = m.trust_id and s.supplier_id = m.supplier_id
    where m.move = 'approved'
      and (s.move = 'added' or (s.move = 'changed' and s.version > coalesce((
        select max(a.version) from supplier_step a
        where a.trust_id = m.trust_id and a.supplier_id = m.supplier_id
          and a.move = 'approved' and a.version < m.version), 0)))
      and array[m.by, m.principal] && array_remove(array[s.by, s.principal], null)
  ) then
    raise exception 'own-supplier: whoever added or changed a supplier does not approve it.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger somebody_else after insert on supplier_step
  referencing new table as made for each statement execute function refuse_own_supplier();

-- An order. `draft` is what was typed, as it was typed; the columns beside it follow from it. What
-- was submitted stands in order_line, a revision each time.
create table purchase_order (
  trust_id uuid not null,
  id uuid not null,
  state text not null check (state in ('Draft', 'Checking budget', 'Over budget',
    'Waiting for approval', 'Returned', 'Rejected', 'Approved', 'Sent', 'Closed', 'Cancelled', 'Withdrawn')),
  revision int not null check (revision >= 0),
  version int not null check (version > 0),
  draft jsonb not null,
  school_id uuid not null,
  supplier_id uuid,
  purpose text,
  need_by date,
  deliver_to uuid not null,
  school_ids uuid[] not null,
  unit_ids uuid[] not null,
  net bigint check (net >= 0),
  vat bigint check (vat >= 0),
  irrecoverable_vat bigint check (irrecoverable_vat between 0 and vat),
  gross bigint,
  raised_by text not null,
  raised_at timestamptz not null,
  involved text[] not null,
  year text check (year ~ '^\d{4}/\d{2}$'),
  number int check (number > 0),
  reference text,
  submitted_on date,
  scheme_version int,
  reservation_id uuid,
  awaiting jsonb,
  spoken text[] not null,
  approved_on date,
  sent_on date,
  document_sha256 text,
  ended_on date,
  delivery text not null check (delivery in ('None', 'Part', 'Full', 'Over')),
  invoicing text not null check (invoicing in ('None', 'Part', 'Full', 'Over')),
  primary key (trust_id, id),
  unique (trust_id, year, number),
  foreign key (trust_id, supplier_id) references supplier (trust_id, id),
  foreign key (trust_id, document_sha256) references file (trust_id, sha256),
  check (num_nulls(net, vat, irrecoverable_vat, gross) in (0, 4)),
  check (gross = net + vat),
  check ((state = 'Draft') = (revision = 0)),
  check (num_nulls(number, reference, submitted_on, scheme_version) = case when revision = 0 then 4 else 0 end),
  check (revision = 0 or num_nulls(supplier_id, year) = 0),
  check (state in ('Draft', 'Returned', 'Over budget', 'Withdrawn') or num_nulls(supplier_id, need_by, net) = 0),
  check ((state = 'Waiting for approval') = (awaiting is not null)),
  check ((approved_on is not null) = (state in ('Approved', 'Sent', 'Closed', 'Cancelled'))),
  check (num_nulls(sent_on, document_sha256) in (0, 2)),
  check (state not in ('Sent', 'Closed') or sent_on is not null),
  check ((ended_on is not null) = (state in ('Rejected', 'Closed', 'Cancelled', 'Withdrawn'))),
  check (school_id = any (school_ids) and school_ids <@ unit_ids and deliver_to = any (unit_ids)),
  check (raised_by = any (involved))
);
create index on purchase_order (trust_id, state);
create index on purchase_order (trust_id, supplier_id);
create index on purchase_order (trust_id, raised_at, id);
select kit.protect('purchase_order');

-- The lines of a submitted revision. Nothing of them ever changes but what came of them and what
-- was invoiced, in thousandths.
create table order_line (
  trust_id uuid not null,
  order_id uuid not null,
  revision int not null check (revision > 0),
  line int not null check (line > 0),
  description text not null check (description <> ''),
  quantity text not null,
  unit_price bigint not null check (unit_price >= 0),
  account text not null,
  cost_centre text,
  fund text not null,
  school_id uuid not null,
  vat_code text not null,
  net bigint not null check (net >= 0),
  vat bigint not null check (vat >= 0),
  irrecoverable_vat bigint not null check (irrecoverable_vat between 0 and vat),
  gross bigint not null check (gross = net + vat),
  received bigint not null default 0 check (received >= 0),
  invoiced bigint not null default 0 check (invoiced >= 0),
  primary key (trust_id, order_id, revision, line),
  foreign key (trust_id, order_id) references purchase_order (trust_id, id)
);
select kit.protect('order_line', 'select, insert');
grant update (received, invoiced) on order_line to bursar_app;

-- Everything that happened to an order since it was submitted, one row for each version of it: who,
-- when, in whose name, and the decision with the version of the scheme that allowed it (F7). Never
-- changed.
create table order_step (
  trust_id uuid not null,
  order_id uuid not null,
  version int not null check (version > 0),
  revision int not null,
  move text not null,
  from_state text not null,
  to_state text not null,
  at timestamptz not null,
  by text not null,
  principal text,
  note text,
  decision jsonb check ((decision is not null) = (move in ('endorse', 'approve', 'return', 'reject'))),
  figures jsonb,
  primary key (trust_id, order_id, version),
  foreign key (trust_id, order_id) references purchase_order (trust_id, id)
);
-- One tier approves a revision once.
create unique index order_step_tier on order_step (trust_id, order_id, revision, (decision ->> 'tier'))
  where move in ('endorse', 'approve');
select kit.protect('order_step', 'select, insert');

-- What finance has said about an order's money, by budget line. What is left is held.
create table order_hold (
  trust_id uuid not null,
  order_id uuid not null,
  school_id uuid not null,
  fund text not null,
  account text not null,
  reserved bigint not null check (reserved >= 0),
  released bigint not null check (released between 0 and reserved),
  primary key (trust_id, order_id, school_id, fund, account),
  foreign key (trust_id, order_id) references purchase_order (trust_id, id)
);
select kit.protect('order_hold', 'select, insert, update');

-- The invoices that finance has matched with an order, as it tells of them.
create table order_invoice (
  trust_id uuid not null,
  invoice_id uuid not null,
  order_id uuid not null,
  state text not null check (state in ('Captured', 'Matched', 'Exception', 'Approved', 'Posted', 'Rejected')),
  net bigint not null,
  gross bigint not null,
  lines jsonb not null,
  primary key (trust_id, invoice_id),
  foreign key (trust_id, order_id) references purchase_order (trust_id, id)
);
create index on order_invoice (trust_id, order_id);
select kit.protect('order_invoice', 'select, insert, update');

-- An order only goes the ways that orders go (see states.ts), a version at a time, and keeps its number.
create function refuse_other_ways() returns trigger language plpgsql as $$
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
        ('Waiting for approval', 'Rejected'), ('Approved', 'Sent'), ('Approved', 'Cancelled'),
        ('Sent', 'Cancelled'), ('Sent', 'Closed')))
  ) then
    raise exception 'order-state: an order cannot go this way.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger known_ways after update on purchase_order
  referencing old table as before new table as after for each statement execute function refuse_other_ways();

-- What was submitted is never deleted; a draft may be thrown away.
create function refuse_deletion() returns trigger language plpgsql as $$
begin
  if exists (select 1 from gone where revision > 0) then
    raise exception 'order-state: what was submitted is kept.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger drafts_only after delete on purchase_order
  referencing old table as gone for each statement execute function refuse_deletion();

-- Whoever raised or changed an order does not decide on it, in no one's name; above their limit
-- nobody approves; and the last tier alone makes it approved.
create function refuse_own_order() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from made m join purchase_order o on o.trust_id = m.trust_id and o.id = m.order_id
    where m.decision is not null and array[m.by, m.principal] && o.involved
  ) then
    raise exception 'own-matter: whoever raised or changed an order does not decide on it.' using errcode = 'BR001';
  end if;
  if exists (
    select 1 from made m
    where m.move in ('endorse', 'approve')
      and ((m.decision ->> 'amount')::bigint > (m.decision ->> 'limit')::bigint
        or (m.move = 'approve') <> (m.decision ->> 'tier' = m.decision ->> 'tiers'))
  ) then
    raise exception 'above-limit: the decision is not within the limits that it names.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger somebody_else after insert on order_step
  referencing new table as made for each statement execute function refuse_own_order();

-- What a school received, or a correction of such a receipt (negative). Never changed.
create table receipt (
  trust_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  school_id uuid not null,
  received_on date not null,
  received_by text not null,
  principal text,
  recorded_at timestamptz not null,
  corrects uuid,
  reason text check ((reason is not null) = (corrects is not null)),
  document_sha256 text,
  primary key (trust_id, id),
  foreign key (trust_id, order_id) references purchase_order (trust_id, id),
  foreign key (trust_id, document_sha256) references file (trust_id, sha256)
);
create index on receipt (trust_id, order_id);
create index on receipt (trust_id, received_on);
select kit.protect('receipt', 'select, insert');
alter table receipt add foreign key (trust_id, corrects) references receipt (trust_id, id);

create table receipt_line (
  trust_id uuid not null,
  receipt_id uuid not null,
  line int not null check (line > 0),
  quantity bigint not null check (quantity <> 0),
  net bigint not null,
  primary key (trust_id, receipt_id, line),
  foreign key (trust_id, receipt_id) references receipt (trust_id, id)
);
select kit.protect('receipt_line', 'select, insert');

-- The events of one order, for its history. Partial, so that no reader of the log can be planned
-- with it.
create index event_of_order on event (trust_id, substring(body from '"orderId":"([0-9a-f-]{36})"'))
  where substring(body from '"orderId":"([0-9a-f-]{36})"') is not null;
