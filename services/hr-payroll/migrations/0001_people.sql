-- Codes of finance's ledger that pay is charged to: this service's own small copy, kept by the
-- subscription `ledger-codes`. Nothing else writes here.
create table ledger_code (
  trust_id uuid not null,
  kind text not null check (kind in ('account', 'fund', 'cost-centre')),
  code text not null,
  name text not null,
  -- Accounts only: whether pay may be charged to it.
  bears_pay boolean not null,
  open_from date not null,
  open_to date,
  primary key (trust_id, kind, code)
);
select kit.protect('ledger_code');

-- Everyone who works or worked for the trust. The one table where names stand plain, because they
-- are searched; an erasure empties them. Birth dates, National Insurance numbers and bank accounts
-- are in person_sealed.
create table person (
  trust_id uuid not null,
  id uuid not null,
  given_name text not null,
  family_name text not null,
  -- The employer's National Insurance category: a letter of HMRC's, which costing needs.
  ni_category text not null check (ni_category ~ '^[A-Z]$'),
  -- The last employment: where they mainly work, from when, until when.
  school_id uuid,
  starts_on date,
  left_on date,
  added_at timestamptz not null,
  erased_at timestamptz,
  version int not null default 1,
  primary key (trust_id, id),
  check ((school_id is null) = (starts_on is null)),
  check (left_on is null or left_on >= starts_on),
  check ((erased_at is null) = (family_name <> '')),
  check (erased_at is null or given_name = '')
);
create index on person (trust_id, family_name);
select kit.protect('person', 'select, insert, update');

-- A key for each person: AES-256. Deleting it is the erasure of all that it sealed, in every copy
-- of the database that is made afterwards; after a restore, erasures are done again.
create table person_key (
  trust_id uuid not null,
  person_id uuid not null,
  key bytea not null check (octet_length(key) = 32),
  primary key (trust_id, person_id),
  foreign key (trust_id, person_id) references person (trust_id, id)
);
select kit.protect('person_key', 'select, insert, delete');

-- What the key seals: AES-256-GCM, bound to trust, person and field, so that no value can be moved.
create table person_sealed (
  trust_id uuid not null,
  person_id uuid not null,
  field text not null check (field in ('birth-date', 'ni-number', 'bank')),
  sealed text not null,
  primary key (trust_id, person_id, field),
  foreign key (trust_id, person_id) references person (trust_id, id)
);
select kit.protect('person_sealed');
