-- A trigger and not a generated column: rows that came to name one source when the comparison changed keep what they
-- have, and nothing is lost; only a change of the address itself makes it anew.
create function public.set_normalized_url()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
declare
  url constant text := to_jsonb(new) ->> tg_argv[0];
begin
  if tg_op = 'INSERT' or url is distinct from to_jsonb(old) ->> tg_argv[0] then
    new.normalized_url := public.normalize_url(url);
  end if;
  return new;
end
$function$;

comment on function public.set_normalized_url() is
  'Trigger: keeps normalized_url in step with the column of the address, which its argument names.';
