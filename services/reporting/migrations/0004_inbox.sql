-- What somebody should know or do. Kept by the subscription `read-models` alone; `id` is the id of
-- the event that it is from, so that marks and mail find it again after a rebuild.
create table inbox_item (
  trust_id uuid not null,
  id uuid not null,
  kind text not null,
  source text not null,
  seq bigint not null,
  subject_kind text not null,
  subject_id uuid not null,
  school_id uuid,
  at timestamptz not null,
  facts jsonb not null,
  -- When it was settled by what happened since; null while it stands.
  settled_at timestamptz,
  primary key (trust_id, id)
);
create index on inbox_item (trust_id, subject_id);
create index on inbox_item (trust_id, at desc);
select kit.protect('inbox_item');

-- Whom it is for: a user, or the holders of a role at a level (of all those schools) or above it.
create table inbox_audience (
  trust_id uuid not null,
  item_id uuid not null,
  n int not null,
  user_id text,
  role text,
  level text check (level in ('school', 'cluster', 'trust')),
  school_ids uuid[] not null,
  -- Who is left out although they hold the role: whoever raised it or has decided already.
  but_not text[] not null,
  primary key (trust_id, item_id, n),
  check ((user_id is null) <> (role is null))
);
select kit.protect('inbox_audience');

-- What somebody has read or done. Not part of the projection: it is theirs.
create table inbox_mark (
  trust_id uuid not null,
  item_id uuid not null,
  user_id text not null,
  read_at timestamptz,
  done_at timestamptz,
  primary key (trust_id, item_id, user_id)
);
select kit.protect('inbox_mark');

-- Mail that has left, so that none leaves twice.
create table mail_sent (
  trust_id uuid not null,
  about text not null,
  user_id text not null,
  at timestamptz not null,
  primary key (trust_id, about, user_id)
);
select kit.protect('mail_sent', 'select, insert');
