-- Extracts that were asked for (F13, X7), with how far the making is.
create table extract (
  trust_id uuid not null,
  id uuid not null,
  requested_by text not null,
  requested_at timestamptz not null,
  -- [{ service, seq, hash }]; and those of the visit before, for a delta.
  positions jsonb not null,
  since jsonb,
  state text not null check (state in ('requested', 'built', 'cancelled')),
  because text check (because in ('asked', 'fork', 'failed')),
  -- What is being done, and of how much of it: events are read, files are written, bytes are kept.
  stage text check (stage in ('reading', 'writing', 'keeping')),
  done bigint not null default 0,
  of bigint not null default 0,
  -- How often the making was begun.
  runs int not null default 0,
  manifest_sha256 text,
  zip_sha256 text,
  bytes bigint,
  files int,
  rows bigint,
  ended_at timestamptz,
  primary key (trust_id, id),
  check ((state = 'built') = (zip_sha256 is not null)),
  check ((state = 'cancelled') = (because is not null))
);
select kit.protect('extract', 'select, insert, update');

-- The bytes of an extract, in pieces: any replica can give them out, and none is held in memory.
-- They are let go of after a while; the same positions give the same bytes again.
create table extract_piece (
  trust_id uuid not null,
  extract_id uuid not null,
  n int not null,
  bytes bytea not null,
  primary key (trust_id, extract_id, n),
  foreign key (trust_id, extract_id) references extract (trust_id, id)
);
alter table extract_piece alter column bytes set storage external;
select kit.protect('extract_piece', 'select, insert, delete');

-- Where every log of the trust ended on a day, signed; to be held outside. Never changed.
create table checkpoint (
  trust_id uuid not null,
  day date not null,
  at timestamptz not null,
  signed text not null,
  primary key (trust_id, day)
);
select kit.protect('checkpoint', 'select, insert');
