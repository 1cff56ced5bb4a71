-- The chart of accounts: one for all schools of the trust (F2). A code is never deleted; it is
-- closed by its last day.
create table account (
  trust_id uuid not null,
  code text not null check (code ~ '^[1-8]\d{5}$'),
  name text not null,
  kind text not null check (kind in ('income', 'expenditure', 'asset', 'liability', 'reserves')),
  normal_side text not null check (normal_side in ('debit', 'credit')),
  control boolean not null,
  vat text not null,
  aar_code text,
  eliminates text,
  used_by text not null check (used_by in ('any', 'schools', 'central')),
  open_from date not null,
  open_to date,
  note text,
  version int not null default 1,
  primary key (trust_id, code)
);
select kit.protect('account', 'select, insert, update');

create table fund (
  trust_id uuid not null,
  code text not null,
  name text not null,
  kind text not null check (kind in ('unrestricted', 'restricted-general', 'restricted-fixed-asset')),
  may_overdraw boolean not null,
  open_from date not null,
  open_to date,
  version int not null default 1,
  primary key (trust_id, code)
);
select kit.protect('fund', 'select, insert, update');

create table cost_centre (
  trust_id uuid not null,
  code text not null check (code <> ''),
  name text not null,
  open_from date not null,
  open_to date,
  version int not null default 1,
  primary key (trust_id, code)
);
select kit.protect('cost_centre', 'select, insert, update');

-- A month of the year. Its history is kept: a reopening leaves a trace.
create table period (
  trust_id uuid not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  state text not null check (state in ('open', 'locked')),
  history jsonb not null,
  version int not null default 1,
  primary key (trust_id, month)
);
select kit.protect('period', 'select, insert, update');

-- What was done to a month stays: each change adds to its history, and takes nothing from it.
create function refuse_lost_history() returns trigger language plpgsql as $$
begin
  if jsonb_array_length(new.history) <= jsonb_array_length(old.history) or old.history is distinct from (
    select coalesce(jsonb_agg(entry order by n), '[]')
      from jsonb_array_elements(new.history) with ordinality kept (entry, n)
      where n <= jsonb_array_length(old.history)
  ) then
    raise exception 'history-lost: the history of % is kept whole.', old.month using errcode = 'BR001';
  end if;
  return new;
end $$;
create trigger history before update on period for each row execute function refuse_lost_history();

-- A posted journal. Nothing of it ever changes but reversed_by, once: there is no right to.
create table journal (
  trust_id uuid not null,
  id uuid not null,
  year text not null,
  number int not null check (number > 0),
  -- `J2526-000123`, as people call it; worked out when it is read.
  label text generated always as (
    'J' || substr(year, 3, 2) || substr(year, 6, 2) || '-'
      || lpad(number::text, greatest(6, length(number::text)), '0')
  ) virtual,
  month text not null,
  date date not null,
  kind text not null,
  source text not null check (source in ('manual', 'import', 'opening', 'invoice', 'pay', 'reversal')),
  source_id uuid,
  reference text not null,
  narrative text not null,
  total bigint not null check (total > 0),
  school_ids uuid[] not null,
  reverses uuid,
  reversed_by uuid,
  entered_by text,
  posted_by text not null,
  posted_at timestamptz not null,
  decisions jsonb not null,
  attachments text[] not null,
  primary key (trust_id, id),
  unique (trust_id, year, number),
  -- The most that a person may enter as one amount; what a sub-ledger adds up may be more.
  check (total <= 99999999999 or source in ('invoice', 'pay', 'reversal'))
);
create index on journal (trust_id, date);
create unique index reversed_once on journal (trust_id, reverses) where reverses is not null;
create index imported on journal (trust_id, reference) where source = 'import';
select kit.protect('journal', 'select, insert');
grant update (reversed_by) on journal to bursar_app;
alter table journal add foreign key (trust_id, reverses) references journal (trust_id, id);

-- A posted journal is reversed once, by the journal that says so, and a reversal never.
create function refuse_second_reversal() returns trigger language plpgsql as $$
begin
  if old.reversed_by is not null or old.reverses is not null or not exists (
    select from journal r
      where r.trust_id = old.trust_id and r.id = new.reversed_by and r.reverses = old.id
  ) then
    raise exception 'reversal-refused: % is not reversed by this journal.', old.label
      using errcode = 'BR001';
  end if;
  return new;
end $$;
create trigger reversal before update on journal
  for each row execute function refuse_second_reversal();

create table journal_line (
  trust_id uuid not null,
  journal_id uuid not null,
  line int not null check (line > 0),
  account text not null,
  school_id uuid not null,
  fund text not null,
  cost_centre text,
  debit bigint not null check (debit >= 0),
  credit bigint not null check (credit >= 0),
  tax_code text,
  narrative text,
  primary key (trust_id, journal_id, line),
  check ((debit = 0) <> (credit = 0)),
  foreign key (trust_id, journal_id) references journal (trust_id, id),
  foreign key (trust_id, account) references account (trust_id, code)
);
create index on journal_line (trust_id, account, journal_id);
select kit.protect('journal_line', 'select, insert');

-- The lines of the ledger with what their journal says.
create view posted_line with (security_invoker) as
  select l.trust_id, l.journal_id, l.line, j.label as number, j.date, j.month, j.source, j.reference,
    j.posted_at, l.account, l.school_id, l.fund, l.cost_centre, l.debit, l.credit,
    coalesce(l.narrative, j.narrative) as narrative
  from journal_line l join journal j on j.trust_id = l.trust_id and j.id = l.journal_id;
grant select on posted_line to bursar_app;

-- The same with the balance after each line: of the account in its fund of its school, by date and
-- then as posted, which is the order of `id` within a day.
create view account_line with (security_invoker) as
  select *, journal_id || '-' || lpad(line::text, 4, '0') as id,
    (sum(debit - credit) over (
      partition by trust_id, account, school_id, fund order by date, journal_id, line
    ))::bigint as balance
  from posted_line;
grant select on account_line to bursar_app;

-- What was posted by account, school, fund, cost centre and month; '' is "no cost centre". Always
-- the sum of the lines: written in the same transaction, and rebuilt from them by a check.
create table balance (
  trust_id uuid not null,
  account text not null,
  school_id uuid not null,
  fund text not null,
  cost_centre text not null,
  month text not null,
  debit bigint not null check (debit >= 0),
  credit bigint not null check (credit >= 0),
  primary key (trust_id, account, school_id, fund, cost_centre, month)
) with (fillfactor = 50);
select kit.protect('balance', 'select, insert, update');

-- The database refuses what the code refuses: a month that is not open …
create function refuse_closed_month() returns trigger language plpgsql as $$
declare
  closed text;
begin
  select string_agg(distinct p.month, ', ') into closed
    from posted p left join period q on q.trust_id = p.trust_id and q.month = p.month
    where q.state is distinct from 'open';
  if closed is not null then
    raise exception 'period-locked: % is not open for posting.', closed using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger closed_month after insert on journal
  referencing new table as posted for each statement execute function refuse_closed_month();

-- … and a journal that does not balance in each fund of each school, or whose lines do not come
-- together: what was posted gets no further lines.
create function refuse_unbalanced() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from posted group by trust_id, journal_id, school_id, fund having sum(debit) <> sum(credit)
  ) then
    raise exception 'unbalanced-journal: debits and credits differ in a fund of a school.' using errcode = 'BR001';
  end if;
  if exists (
    select 1 from posted group by trust_id, journal_id having min(line) <> 1 or max(line) <> count(*)
  ) then
    raise exception 'journal-posted: a journal gets all its lines when it is posted.' using errcode = 'BR001';
  end if;
  if exists (select 1 from posted where debit > 99999999999 or credit > 99999999999) then
    if exists (
      select 1 from posted p join journal j on j.trust_id = p.trust_id and j.id = p.journal_id
        where (p.debit > 99999999999 or p.credit > 99999999999)
          and j.source not in ('invoice', 'pay', 'reversal')
    ) then
      raise exception 'amount-too-large: a line is above the most for one amount.' using errcode = 'BR001';
    end if;
  end if;
  return null;
end $$;
create trigger balanced after insert on journal_line
  referencing new table as posted for each statement execute function refuse_unbalanced();
