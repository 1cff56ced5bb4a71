-- Who raised a ticket, so that a mended one can wait for them. Null of tickets raised before this was
-- kept, until `read-models` is rebuilt.
alter table ticket add column raised_by text;
