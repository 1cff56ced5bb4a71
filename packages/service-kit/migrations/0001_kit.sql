-- What every service stands on. Two group roles exist in the cluster before this runs:
-- bursar_app (commands and queries, under row-level security) and bursar_relay (reads the log).
create schema if not exists kit;
grant usage on schema kit, public to bursar_app, bursar_relay;

-- The trusts a transaction may touch. Unset, it is an error and not an empty result: a query that
-- forgot its trust must be noticed on the day it is written.
create function kit.trusts() returns uuid[] language plpgsql stable parallel safe as $$
declare
  setting text := nullif(current_setting('bursar.trusts', true), '');
begin
  if setting is null then
    raise exception 'bursar.trusts is not set: this statement has no trust' using errcode = 'BR000';
  end if;
  return setting::uuid[];
end $$;

-- Refuses a change that touched another number of rows than it must.
create function kit.expect(touched bigint, wanted bigint) returns void language plpgsql as $$
begin
  if touched <> wanted then
    raise exception 'changed % rows instead of %', touched, wanted using errcode = 'BR412';
  end if;
end $$;

-- Puts a table under row-level security by its column trust_id and lets the application use it.
-- It also tells PostgreSQL what it would learn only minutes after the table has filled: that rows of
-- one trust are no small part of it. Untold, it guesses two hundred trusts, and then any index that
-- begins with trust_id looks as good as the primary key; a plan made so, of a foreign key's check for
-- one, reads all rows of the trust, for ever. ANALYZE replaces the word by what it finds.
-- The policy's sub-select is evaluated once a statement; the bare function would be, once a row.
create function kit.protect(target regclass, rights text default 'select, insert, update, delete')
returns void language plpgsql as $$
begin
  perform pg_restore_attribute_stats('schemaname', nspname::text, 'relname', relname::text,
      'attname', 'trust_id', 'inherited', false, 'null_frac', 0::real, 'avg_width', 16,
      'n_distinct', 1::real)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = target;
  execute format('alter table %s enable row level security', target);
  execute format('create policy trust on %s using (trust_id = any ((select kit.trusts())::uuid[]))', target);
  execute format('grant %s on %s to bursar_app', rights, target);
end $$;

-- One row per trust: where this service's log of that trust ends. Whoever holds it writes.
create table head (
  trust_id uuid primary key,
  seq bigint not null check (seq >= 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  at text not null
) with (fillfactor = 50);
select kit.protect('head', 'select, insert, update');

-- The event log: outbox, audit trail and source of every replay. Rows are never changed; there is
-- no grant to. `body` holds the exact bytes that were hashed. `trace` is not part of the proof.
create table event (
  trust_id uuid not null,
  seq bigint not null check (seq > 0),
  id uuid not null,
  type text not null check (type !~ '[[:cntrl:]]'),
  version int not null,
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  actor text not null check (actor !~ '[[:cntrl:]]'),
  cause text not null check (cause !~ '[[:cntrl:]]'),
  body text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  trace text,
  primary key (trust_id, seq)
);
select kit.protect('event', 'select, insert');

-- How far the log has been carried to the broker. Written by the relay alone.
create table relay_position (
  trust_id uuid primary key,
  seq bigint not null
) with (fillfactor = 50);

-- The last number given in each gapless series.
create table counter (
  trust_id uuid not null,
  series text not null,
  value bigint not null check (value > 0),
  primary key (trust_id, series)
) with (fillfactor = 50);
select kit.protect('counter', 'select, insert, update');

-- Answers kept so that a retry gets the same one. The key is a hash of trust, user, route and the
-- client's key: one column, because plans on several go wrong on a table that started empty.
-- After 30 days reply becomes null and location remains.
create table idempotency (
  key text primary key,
  trust_id uuid not null,
  body_hash text not null,
  status int not null,
  location text,
  reply text,
  at timestamptz not null default now()
);
create index on idempotency (at) where reply is not null;
select kit.protect('idempotency', 'select, insert, update');

-- Who may do what, as this service has learned it. `scope` is '*' or an id whose units are in
-- scope_unit, of which there may be none; `seq` is the position in the log it was learned from.
create table access_grant (
  trust_id uuid not null,
  id uuid not null,
  subject text not null,
  role text not null,
  scope text not null,
  from_day date not null,
  to_day date,
  seq bigint not null,
  primary key (trust_id, id)
);
create index on access_grant (subject, trust_id);
select kit.protect('access_grant');

-- Who stands in for whom: between the days, both included, the delegate holds the principal's
-- grants too. Not handed on: a delegate's own covers give their delegate nothing.
create table access_cover (
  trust_id uuid not null,
  id uuid not null,
  principal text not null,
  delegate text not null,
  from_day date not null,
  to_day date not null,
  seq bigint not null,
  primary key (trust_id, id)
);
create index on access_cover (delegate, trust_id);
select kit.protect('access_cover');

create table scope_unit (
  trust_id uuid not null,
  scope text not null,
  unit text not null,
  primary key (trust_id, scope, unit)
);
select kit.protect('scope_unit');

-- Every look of somebody whose looks are logged (auditors). Append-only; not events, since a look
-- changes nothing.
create table access_log (
  trust_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  subject text not null,
  route text not null,
  target text not null,
  status int not null,
  primary key (trust_id, id)
);
create index on access_log (trust_id, at, id);
select kit.protect('access_log', 'select, insert');

-- How far each subscription has applied each source. state: running, waiting (a fact of another
-- source is not here yet), parked (an operator must retry or skip).
create table subscription_position (
  subscription text not null,
  source text not null,
  trust_id uuid not null,
  seq bigint not null check (seq >= 0),
  hash text not null,
  state text not null default 'running' check (state in ('running', 'waiting', 'parked')),
  reason text,
  since timestamptz,
  primary key (subscription, source, trust_id)
) with (fillfactor = 50);
select kit.protect('subscription_position');

-- What operators did about parked streams: who, when, why. Never deleted.
create table subscription_intervention (
  trust_id uuid not null,
  id uuid not null,
  subscription text not null,
  source text not null,
  seq bigint not null,
  action text not null check (action in ('retry', 'skip')),
  reason text not null,
  actor text not null,
  at timestamptz not null,
  primary key (trust_id, id)
);
select kit.protect('subscription_intervention', 'select, insert');

-- Bytes by their digest. Staged before the command that refers to them.
create table file (
  trust_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes bytea not null,
  uploaded_by text not null,
  at timestamptz not null,
  primary key (trust_id, sha256)
);
select kit.protect('file', 'select, insert');

-- The relay and the readers of other services see every trust's log, and nothing else.
grant select on head, event, relay_position to bursar_relay;
grant insert, update on relay_position to bursar_relay;
create policy relay on head for select to bursar_relay using (true);
create policy relay on event for select to bursar_relay using (true);
