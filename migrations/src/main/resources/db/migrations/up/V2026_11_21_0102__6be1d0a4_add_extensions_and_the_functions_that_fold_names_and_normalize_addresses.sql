-- revision: 6be1d0a4
-- parent: base
-- message: add extensions and the functions that fold names and normalize addresses
-- date: 2026-11-21T01:02
-- data loss: none

set local lock_timeout = '5s';

create extension if not exists pg_trgm schema public;

create extension if not exists pgcrypto schema public;

create extension if not exists unaccent schema public;

create or replace function public.fold(value text) returns text
    language sql immutable strict parallel safe
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
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
$$;

comment on function public.fold(value text) is 'Spelling of a name for comparison: lower case, no accents, no apostrophes or periods, any other punctuation as one space. Doña Ana becomes dona ana, St. Louis becomes st louis, Kaka‘ako becomes kakaako.';

create or replace function public.normalize_url(url text) returns text
    language sql immutable strict parallel safe
    set search_path to 'pg_catalog', 'pg_temp'
    as $_$
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
$_$;

comment on function public.normalize_url(url text) is 'Form of a web address under which two addresses count as the same: no white space around it, no http:// or https://, no leading www., no slash at the end, host in lower case. Path and query keep their case.';

create or replace function public.set_updated_at() returns trigger
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  generated_columns text[] := coalesce(tg_argv, '{}');
begin
  if to_jsonb(new) - generated_columns is distinct from to_jsonb(old) - generated_columns then
    new.updated_at := now();
  end if;
  return new;
end
$$;

comment on function public.set_updated_at() is 'Trigger: stamps updated_at when an update really changes the row. Its arguments name generated columns, which are left out of the comparison.';

create or replace procedure public.refresh_materialized_view(view_name regclass)
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  if (select pg_class.relispopulated from pg_catalog.pg_class where pg_class.oid = view_name) then
    execute format('refresh materialized view concurrently %s', view_name);
  else
    execute format('refresh materialized view %s', view_name);
  end if;
end
$$;

comment on procedure public.refresh_materialized_view(view_name regclass) is 'Brings a materialized view up to date without blocking its readers. The caller must own the view.';
