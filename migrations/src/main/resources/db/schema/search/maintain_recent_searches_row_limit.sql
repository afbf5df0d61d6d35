-- Right under concurrency: the lock on the account lets two searches of one user trim one after the other, and the
-- delete that follows it sees what the other one has committed. The lock does not disturb those who merely refer
-- to the account.
create function public.maintain_recent_searches_row_limit()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
begin
  perform users.id
  from public.users
  where users.id = new.user_id
  for no key update;

  delete from public.recent_searches
  where recent_searches.user_id = new.user_id
    and recent_searches.id <= (
      select surplus.id
      from public.recent_searches as surplus
      where surplus.user_id = new.user_id
      order by surplus.id desc
      offset 50
      limit 1
    );

  return null;
end
$function$;

comment on function public.maintain_recent_searches_row_limit() is
  'Trigger: keeps the newest fifty searches of a user.';
