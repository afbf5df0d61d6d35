-- revision: 6be1d0a4
-- parent: base
-- message: add extensions and the functions that fold names and normalize addresses
-- date: 2026-11-21T01:02
-- data loss: none

set local lock_timeout = '5s';

create extension if not exists pg_trgm with schema public;

create extension if not exists unaccent with schema public;

-- No routine here needs it: databases that are taken over, and the scripts around them, do.
create extension if not exists pgcrypto with schema public;

-- The one spelling under which names are compared: every column, view and query that searches names uses it.
--
-- Immutable although unaccent() is only stable: the dictionary is named explicitly, and its rules change with a
-- major version of PostgreSQL at most. After such an upgrade: write agencies.name again, refresh the type-ahead views.
--
-- Apostrophes and periods go first, because unaccent() turns an ellipsis into three periods and some apostrophes into
-- others. Punctuation is listed by code point instead of [[:punct:]], so that the result does not depend on the locale.
create function public.fold(value text)
returns text
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $function$
  select btrim(
    regexp_replace(
      lower(
        public.unaccent(
          'public.unaccent'::regdictionary,
          translate(value, E'.''`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032\uff07', '')
        )
      ),
      '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u036f\u2000-\u206f\u2e00-\u2e7f\u3000-\u303f\ufeff]+',
      ' ',
      'g'
    )
  )
$function$;

comment on function public.fold(text) is
  'Spelling of a name for comparison: lower case, no accents, no apostrophes or periods, any other punctuation as one space. Doña Ana becomes dona ana, St. Louis becomes st louis, Kaka‘ako becomes kakaako.';

-- White space is listed by code point, so that the result does not depend on the locale; U+00A0 is the
-- no-break space that spreadsheets leave at the end of a pasted address.
create function public.normalize_url(url text)
returns text
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $function$
  select lower(substring(bare.url from '^[^/?#]*')) || substring(bare.url from '^[^/?#]*(.*)$')
  from (
    select regexp_replace(
      regexp_replace(
        normalize_url.url,
        '^[\u0009-\u000d\u0020\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]*(https?://)?(www\.)?',
        '',
        'i'
      ),
      '[/\u0009-\u000d\u0020\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]+$',
      ''
    )
  ) as bare (url)
$function$;

comment on function public.normalize_url(text) is
  'Form of a web address under which two addresses count as the same: no white space around it, no http:// or https://, no leading www., no slash at the end, host in lower case. Path and query keep their case.';

-- The comparison is made here and not in the trigger's WHEN clause: a BEFORE trigger may not look at generated
-- columns, which are not computed yet. Their names are the trigger's arguments and are left out of it.
create function public.set_updated_at()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
declare
  generated_columns text[] := coalesce(tg_argv, '{}');
begin
  if to_jsonb(new) - generated_columns is distinct from to_jsonb(old) - generated_columns then
    new.updated_at := now();
  end if;
  return new;
end
$function$;

comment on function public.set_updated_at() is
  'Trigger: stamps updated_at when an update really changes the row. Its arguments name generated columns, which are left out of the comparison.';

-- Readers are not held up: the refresh is concurrent, except the very first one after a restore of the bare
-- schema, when the view has no content yet and PostgreSQL refuses a concurrent one.
create procedure public.refresh_materialized_view(view_name regclass)
language plpgsql
set search_path = pg_catalog, pg_temp
as $procedure$
begin
  if (select pg_class.relispopulated from pg_catalog.pg_class where pg_class.oid = view_name) then
    execute format('refresh materialized view concurrently %s', view_name);
  else
    execute format('refresh materialized view %s', view_name);
  end if;
end
$procedure$;

comment on procedure public.refresh_materialized_view(regclass) is
  'Brings a materialized view up to date without blocking its readers. The caller must own the view.';
