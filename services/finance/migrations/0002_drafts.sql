-- Journals on their way: drafts, and what waits for somebody's approval. `content` is what the
-- author wrote, which may be incomplete; the columns beside it are taken from it for lists.
create table journal_draft (
  trust_id uuid not null,
  id uuid not null,
  state text not null check (state in ('draft', 'submitted', 'returned', 'rejected', 'posted')),
  author text not null,
  date date,
  reference text not null,
  narrative text not null,
  total bigint not null,
  school_ids uuid[] not null,
  content jsonb not null,
  -- The journal that it would take back; null for any other.
  reverses uuid,
  -- The version of the scheme by which it is decided, from first tier to last.
  scheme_version int,
  awaiting jsonb,
  decisions jsonb not null,
  history jsonb not null,
  journal_id uuid,
  changed_at timestamptz not null,
  version int not null default 1,
  primary key (trust_id, id),
  foreign key (trust_id, journal_id) references journal (trust_id, id),
  foreign key (trust_id, reverses) references journal (trust_id, id),
  check ((state = 'submitted') = (awaiting is not null)),
  check ((state = 'posted') = (journal_id is not null))
);
create index on journal_draft (trust_id, changed_at);
select kit.protect('journal_draft');

-- Imports that posted something: which file, who, how many.
create table journal_import (
  trust_id uuid not null,
  id uuid not null,
  file text not null,
  imported_by text not null,
  imported_at timestamptz not null,
  journals int not null check (journals > 0),
  faults int not null check (faults >= 0),
  primary key (trust_id, id)
);
select kit.protect('journal_import', 'select, insert');
