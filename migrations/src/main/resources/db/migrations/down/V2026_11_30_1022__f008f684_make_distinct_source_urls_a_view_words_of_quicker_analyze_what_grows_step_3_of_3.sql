-- revision: f008f684
-- parent: c8308155
-- message: make distinct_source_urls a view, words_of quicker, analyze what grows, step 3 of 3
-- date: 2026-11-30T10:01
-- data loss: none

set local lock_timeout = '5s';

set local check_function_bodies = off;

drop procedure public.analyze_grown(tables regclass[], added bigint);

create or replace function public.words_of(folded text) returns tsvector
    language sql immutable strict parallel safe
    return array_to_tsvector(array(select "left"(words.word, 200) as "left" from unnest(string_to_array(words_of.folded, ' '::text)) words(word) where (words.word <> ''::text)));

create or replace procedure public.refresh_distinct_source_urls()
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  call public.refresh_materialized_view('public.distinct_source_urls');
end
$$;

comment on procedure public.refresh_distinct_source_urls() is 'Brings distinct_source_urls up to date; for scripts whose account does not own the view.';

drop view public.distinct_source_urls;

create materialized view public.distinct_source_urls as
  select distinct split_part(normalized_url, '# '::text, 1) as base_url,
    source_url as original_url
   from public.data_sources
with data;

comment on materialized view public.distinct_source_urls is 'Addresses of all data sources, each once, for tools that read it. The service itself asks data_sources, which is never out of date.';

comment on column public.distinct_source_urls.base_url is 'The address in the form in which two are compared.';

comment on column public.distinct_source_urls.original_url is 'The address as it was submitted.';
