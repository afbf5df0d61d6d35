-- A trigger and not a generated column: rows that came to name one source when the comparison changed keep what they
-- have, and nothing is lost; only a change of the address itself makes it anew.
create function public.set_normalized_url()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
begin
  if tg_argv[0] = 'url' then
    if tg_op = 'INSERT' or new.url is distinct from old.url then
      new.normalized_url := public.normalize_url(new.url);
    end if;
  elsif tg_op = 'INSERT' or new.source_url is distinct from old.source_url then
    new.normalized_url := public.normalize_url(new.source_url);
  end if;
  return new;
end
$function$;

comment on function public.set_normalized_url() is
  'Trigger: keeps normalized_url in step with the column of the address, which its argument names: url or source_url.';
