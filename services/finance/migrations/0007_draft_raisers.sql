-- Who may not decide on a draft: its author, and whoever they wrote it for where they hold the role
-- only through cover. Of a draft that is there already its author alone is known.
alter table journal_draft add column raised_by text[];
update journal_draft set raised_by = array[author];
alter table journal_draft alter column raised_by set not null;
alter table journal_draft add check (author = any (raised_by));

-- The database refuses what the code refuses: a decision by one of them (F7).
create function refuse_own_draft() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from kept k, jsonb_array_elements(k.decisions) d
    where d ->> 'by' = any (k.raised_by) or d ->> 'principalId' = any (k.raised_by)
  ) then
    raise exception 'own-matter: nobody decides on a journal that was entered by or for them.'
      using errcode = 'BR001';
  end if;
  return null;
end $$;
create trigger not_own_changed after update on journal_draft
  referencing new table as kept for each statement execute function refuse_own_draft();
create trigger not_own_added after insert on journal_draft
  referencing new table as kept for each statement execute function refuse_own_draft();
