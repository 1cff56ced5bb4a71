-- What a service knows of the directory: its own small copy, kept by the subscription
-- `organisation`. Nothing else writes here. Grants and covers are in the kit's tables.

-- Schools, and central teams, which are units too.
create table org_school (
  trust_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('school', 'central')),
  name text not null,
  urn text,
  phase text,
  region text,
  local_authority text,
  pupils int,
  joined_on date,
  left_on date,
  primary key (trust_id, id)
);
select kit.protect('org_school');

-- Clusters as of now: history is not rewritten when a school moves.
create table org_cluster (
  trust_id uuid not null,
  id uuid not null,
  name text not null,
  school_ids uuid[] not null,
  primary key (trust_id, id)
);
select kit.protect('org_cluster');

-- Every published version of the scheme of delegation, as it was published.
create table org_scheme (
  trust_id uuid not null,
  version int not null,
  effective_from date not null,
  published jsonb not null,
  primary key (trust_id, version)
);
select kit.protect('org_scheme');

-- The trust's name, for documents.
create table org_trust (
  trust_id uuid not null primary key,
  name text not null
);
select kit.protect('org_trust');
