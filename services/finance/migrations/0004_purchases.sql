-- What finance knows of procurement: its own small copy, kept by the subscription `purchases`.
-- Nothing else writes here. Names of suppliers stay where they are: events carry none.

create table supplier (
  trust_id uuid not null,
  id uuid not null,
  vat_registered boolean not null,
  terms_days int not null check (terms_days >= 0),
  primary key (trust_id, id)
);
select kit.protect('supplier');

-- An order as it stands; `revision` says which of its lines count.
create table supplier_order (
  trust_id uuid not null,
  id uuid not null,
  number int not null,
  year text not null,
  revision int not null,
  school_id uuid not null,
  supplier_id uuid not null,
  raised_by text not null,
  state text not null,
  primary key (trust_id, id)
);
select kit.protect('supplier_order');

create table supplier_order_line (
  trust_id uuid not null,
  order_id uuid not null,
  revision int not null,
  line int not null,
  quantity text not null,
  account text not null,
  cost_centre text,
  school_id uuid not null,
  fund text not null,
  tax_code text not null,
  net bigint not null,
  vat bigint not null,
  irrecoverable_vat bigint not null,
  primary key (trust_id, order_id, revision, line)
);
select kit.protect('supplier_order_line');

-- Goods received, and what was taken back of it because it had not come after all.
create table receipt (
  trust_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  on_day date not null,
  recorded_by text not null,
  corrects uuid,
  document text,
  primary key (trust_id, id)
);
create index on receipt (trust_id, order_id);
select kit.protect('receipt');

-- What came, in thousandths; below nil where it was taken back.
create table receipt_line (
  trust_id uuid not null,
  receipt_id uuid not null,
  order_id uuid not null,
  line int not null,
  quantity bigint not null check (quantity <> 0),
  primary key (trust_id, receipt_id, line)
);
create index on receipt_line (trust_id, order_id);
select kit.protect('receipt_line');
