-- The provider's own database. Made where it is missing, at every start.

-- Somebody who can sign in. `id` is the `sub` of their tokens; `login` is in lower case.
create table if not exists account (
  id uuid primary key,
  login text not null unique check (login = lower(login)),
  name text not null,
  -- Null until they have chosen one by their one-time link.
  password text,
  -- Only of demonstration users: their role in words, and what they can try.
  demonstration jsonb,
  -- Demonstration users are shown in this order.
  listed_at timestamptz not null default now()
);

-- A link that sets a password once. Only the digest is kept: who reads the table cannot use the link.
create table if not exists one_time_link (
  digest text primary key,
  account_id uuid not null references account on delete cascade,
  expires_at timestamptz not null
);

-- The link that makes the first administrator, and the id they will have. The id stays the same
-- however often the link is made anew, as their rights may have been made before they were.
create table if not exists first_link (
  single boolean primary key default true check (single),
  digest text not null,
  id uuid not null default gen_random_uuid(),
  expires_at timestamptz not null
);

-- What the protocol keeps between requests: sessions, grants, codes, refresh tokens.
create table if not exists artefact (
  kind text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  expires_at timestamptz,
  primary key (kind, id)
);
create index if not exists artefact_grant on artefact (grant_id) where grant_id is not null;
create index if not exists artefact_uid on artefact (uid) where uid is not null;
create index if not exists artefact_expiry on artefact (expires_at);
