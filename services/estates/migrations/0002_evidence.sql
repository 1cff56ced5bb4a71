-- Files that show a fault, a repair or a check (E8): the digest of the bytes, when and with what
-- they were taken. Added and never changed or taken away: there is no right to. What replaces a file
-- names it and says why, and both stay.
create table evidence (
  trust_id uuid not null,
  id uuid not null,
  -- The completion of a check, or the ticket, that it belongs to.
  owner_id uuid not null,
  sha256 text not null,
  taken_at timestamptz,
  device text,
  added_by text not null,
  added_at timestamptz not null,
  replaces text,
  reason text,
  primary key (trust_id, id),
  unique (trust_id, owner_id, sha256),
  -- A file is replaced once; its successor can be replaced in turn.
  unique (trust_id, owner_id, replaces),
  check ((replaces is null) = (reason is null)),
  check (replaces <> sha256),
  check (taken_at <= added_at),
  foreign key (trust_id, sha256) references file (trust_id, sha256),
  foreign key (trust_id, owner_id, replaces) references evidence (trust_id, owner_id, sha256)
);
select kit.protect('evidence', 'select, insert');
