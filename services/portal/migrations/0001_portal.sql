-- What the portal keeps of its users: that they are signed in, what they have not sent yet, how they
-- like it. No domain tables, no events. Times come from the portal, so that tests can set them.

-- Who is signed in, in which browser. `secret_hash` is the SHA-256 of the cookie. The idle end moves
-- with use, `ends_at` never does.
create table session (
  id uuid primary key,
  secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  user_id text not null check (length(user_id) between 1 and 200),
  device text not null,
  started_at timestamptz not null,
  used_at timestamptz not null,
  idle_ends_at timestamptz not null,
  ends_at timestamptz not null,
  check (idle_ends_at <= ends_at)
);
create index session_of_user on session (user_id, used_at);
create index session_by_end on session (idle_ends_at);

-- The tokens of a session, sealed with the portal's key and bound to its id. A table of their own:
-- whoever renews them holds this row while the provider answers, and the session stays free for use.
create table session_tokens (
  session_id uuid primary key references session on delete cascade,
  sealed text not null
);

-- Sign-ins begun and not yet come back: each is taken out as it comes, so none is good twice. `sealed`
-- holds the verifier, the nonce and where to go then.
create table sign_in (
  state_hash text primary key check (state_hash ~ '^[0-9a-f]{64}$'),
  browser_hash text not null check (browser_hash ~ '^[0-9a-f]{64}$'),
  sealed text not null,
  ends_at timestamptz not null
);
create index sign_in_by_end on sign_in (ends_at);

-- What somebody has typed and not sent. `key` becomes the idempotency key of the command; `content` is
-- the form's values as JSON text: jsonb would refuse some of what can be typed.
create table draft (
  user_id text not null check (length(user_id) between 1 and 200),
  key uuid not null,
  trust_id uuid not null,
  form text not null,
  title text not null,
  address text not null check (address ~ '^/'),
  content text not null check (octet_length(content) <= 262144),
  version int not null check (version > 0),
  saved_at timestamptz not null,
  primary key (user_id, key)
);
create index draft_by_age on draft (saved_at);

-- How somebody likes it: one JSON object each.
create table preference (
  user_id text primary key check (length(user_id) between 1 and 200),
  content text not null check (octet_length(content) <= 16384),
  saved_at timestamptz not null
);

grant usage on schema public to bursar_app;
grant select, insert, update, delete on session, session_tokens, sign_in, draft, preference to bursar_app;
