-- By how much a line may cost more than its order said, from a day on.
create table invoice_tolerance (
  trust_id uuid not null,
  from_day date not null,
  pence bigint not null check (pence between 0 and 99999999999),
  basis_points bigint not null check (basis_points between 0 and 10000),
  set_by text not null,
  set_at timestamptz not null,
  primary key (trust_id, from_day)
);
select kit.protect('invoice_tolerance', 'select, insert, update');

-- Suppliers' invoices. What their paper says never changes; where they stand does, until they are
-- posted or rejected.
create table invoice (
  trust_id uuid not null,
  id uuid not null,
  supplier_id uuid not null,
  order_id uuid,
  reference text not null,
  -- Supplier, normalised reference and gross amount: what makes two invoices one.
  duplicate_key text not null,
  date date not null,
  received_on date not null,
  due_on date not null check (due_on >= date),
  net bigint not null check (net >= 0),
  vat bigint not null check (vat >= 0),
  irrecoverable_vat bigint not null check (irrecoverable_vat between 0 and vat),
  gross bigint not null check (gross between 1 and 99999999999),
  school_ids uuid[] not null check (cardinality(school_ids) > 0),
  document text,
  captured_by text not null,
  captured_at timestamptz not null,
  -- Who may not approve it: who captured it or passed its exceptions, and for whom they did.
  raised_by text[] not null,
  state text not null check (state in ('exception', 'waiting-for-approval', 'posted', 'rejected')),
  exceptions jsonb not null,
  passed boolean not null default false,
  over_budget text not null check (over_budget in ('refuse', 'allow')),
  difference bigint,
  tolerance bigint,
  receipt_ids uuid[] not null,
  -- The version of the scheme by which it is decided, from first tier to last.
  scheme_version int,
  awaiting jsonb,
  decisions jsonb not null,
  history jsonb not null,
  journal_id uuid,
  journal_number text,
  posted_on date,
  version int not null default 1,
  primary key (trust_id, id),
  foreign key (trust_id, journal_id) references journal (trust_id, id),
  check (net + vat = gross),
  check ((state = 'posted') = (journal_id is not null)),
  check ((state = 'exception') = (jsonb_array_length(exceptions) > 0 and not passed)
         or state in ('posted', 'rejected'))
);
-- A rejected one may come again; of all others there is one (F3).
create unique index invoice_once on invoice (trust_id, duplicate_key) where state <> 'rejected';
create index on invoice (trust_id, order_id);
create index on invoice (trust_id, date);
select kit.protect('invoice', 'select, insert, update');

create table invoice_line (
  trust_id uuid not null,
  invoice_id uuid not null,
  line int not null check (line > 0),
  order_line int,
  quantity text not null,
  account text not null,
  school_id uuid not null,
  fund text not null,
  cost_centre text,
  tax_code text not null,
  net bigint not null check (net between 0 and 99999999999),
  vat bigint not null check (vat between 0 and 99999999999),
  irrecoverable_vat bigint not null check (irrecoverable_vat between 0 and vat),
  primary key (trust_id, invoice_id, line),
  foreign key (trust_id, invoice_id) references invoice (trust_id, id),
  foreign key (trust_id, account) references account (trust_id, code)
);
select kit.protect('invoice_line', 'select, insert');

-- The database refuses what the code refuses: a change of what is posted or rejected …
create function refuse_ended_invoice() returns trigger language plpgsql as $$
begin
  if exists (select 1 from was where state in ('posted', 'rejected')) then
    raise exception 'invoice-state: a posted or rejected invoice does not change.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger ended after update on invoice
  referencing old table as was for each statement execute function refuse_ended_invoice();

-- … and a decision by somebody who brought the invoice about (F7).
create function refuse_own_invoice() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from kept i, jsonb_array_elements(i.decisions) d
    where d ->> 'by' = any (i.raised_by) or d ->> 'principalId' = any (i.raised_by)
  ) then
    raise exception 'own-matter: nobody decides on an invoice they captured.' using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger not_own_changed after update on invoice
  referencing new table as kept for each statement execute function refuse_own_invoice();
create trigger not_own_added after insert on invoice
  referencing new table as kept for each statement execute function refuse_own_invoice();
