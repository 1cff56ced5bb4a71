-- The streams that stand still, of all trusts: operators and metrics look at them together. It is all
-- that the application sees beyond the trusts of its transaction: no row of anybody's records.
create function kit.halted_streams() returns setof subscription_position
language sql stable security definer set search_path = public, pg_temp as $$
  select * from subscription_position where state <> 'running'
$$;
revoke execute on function kit.halted_streams() from public;
grant execute on function kit.halted_streams() to bursar_app;
