-- revision: f008f684
-- parent: c8308155
-- message: make distinct_source_urls a view, words_of quicker, analyze what grows, step 3 of 3
-- date: 2026-11-30T10:01
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

set local check_function_bodies = off;

create or replace function public.words_of(folded text) returns tsvector
    language plpgsql immutable strict parallel safe
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  if length(folded) <= 200 then
    return array_to_tsvector(array_remove(string_to_array(folded, ' '), ''));
  end if;
  return array_to_tsvector(
    array(
      select left(word, 200)
      from unnest(string_to_array(folded, ' ')) as words (word)
      where word <> ''));
end
$$;

create or replace procedure public.analyze_grown(tables regclass[], added bigint)
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  grown regclass;
begin
  for grown in select oid from pg_catalog.pg_class where oid = any (tables) and reltuples <= added order by relname loop
    execute format('analyze %s', grown);
  end loop;
end
$$;

comment on procedure public.analyze_grown(tables regclass[], added bigint) is 'Counts again the tables that have got as many rows as they were believed to have, or more.';

create or replace procedure public.refresh_distinct_source_urls()
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  null;
end
$$;

comment on procedure public.refresh_distinct_source_urls() is 'Does nothing: distinct_source_urls is up to date by itself; for scripts that bring it up to date.';

drop materialized view public.distinct_source_urls;

create view public.distinct_source_urls as
  select distinct split_part(normalized_url, '# '::text, 1) as base_url,
    source_url as original_url
   from public.data_sources;

comment on view public.distinct_source_urls is 'Addresses of all data sources, each once, for tools that read it. The service itself asks data_sources, which is never out of date.';

comment on column public.distinct_source_urls.base_url is 'The address in the form in which two are compared.';

comment on column public.distinct_source_urls.original_url is 'The address as it was submitted.';
