-- The months of finance's ledger, as this service has heard of them. One that is not here has not
-- been opened.
create table ledger_month (
  trust_id uuid not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  state text not null check (state in ('open', 'locked')),
  primary key (trust_id, month)
);
select kit.protect('ledger_month');
