-- revision: d780fbcd
-- parent: c1a3a860
-- message: compare addresses of data_sources and meta_urls as browsers do
-- date: 2026-11-29T09:16
-- data loss: none

set local lock_timeout = '5s';

-- An address with a route stands in the way: remove it first.
drop materialized view public.distinct_source_urls;

drop trigger set_data_sources_normalized_url on public.data_sources;

drop trigger set_meta_urls_normalized_url on public.meta_urls;

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

drop function public.set_normalized_url();

drop function public.fold_escapes(part text, escaping boolean);

drop function public.ascii_host(host text);

-- lint:allow L23 the column is made anew, which reads every row
alter table public.data_sources
  drop constraint data_sources_source_url_fragment_check,
  add constraint data_sources_source_url_fragment_check check (position('#' in source_url) = 0),
  drop column normalized_url;

-- lint:allow L09 a column cannot become generated otherwise
-- lint:allow L23 the column is made anew, which reads every row
-- lint:allow L24 the column is made anew, which reads every row
alter table public.data_sources
  add column normalized_url text not null generated always as (public.normalize_url(source_url)) stored,
  add constraint data_sources_source_url_not_blank_check check (normalized_url <> ''),
  add constraint data_sources_normalized_url_record_type_id_key unique nulls not distinct (normalized_url, record_type_id);

-- lint:allow L23 the column is made anew, which reads every row
alter table public.meta_urls
  drop constraint meta_urls_url_fragment_check,
  add constraint meta_urls_url_fragment_check check (position('#' in url) = 0),
  drop column normalized_url;

-- lint:allow L09 a column cannot become generated otherwise
-- lint:allow L23 the column is made anew, which reads every row
-- lint:allow L24 the column is made anew, which reads every row
alter table public.meta_urls
  add column normalized_url text not null generated always as (public.normalize_url(url)) stored,
  add constraint meta_urls_url_not_blank_check check (normalized_url <> ''),
  add constraint meta_urls_normalized_url_key unique (normalized_url);

comment on column public.data_sources.source_url is
  'The address as it was submitted.';

comment on column public.data_sources.normalized_url is
  'The address in the form in which two are compared. Together with the record type it is the identity of a source; a missing type counts as a type.';

comment on column public.meta_urls.url is
  'The address as it was submitted; without a fragment, which names no page of its own.';

comment on column public.meta_urls.normalized_url is
  'The address in the form in which two are compared; no two pages share it.';

create materialized view public.distinct_source_urls as
select distinct
  data_sources.normalized_url as base_url,
  data_sources.source_url as original_url
from public.data_sources;

create unique index distinct_source_urls_original_url_key
  on public.distinct_source_urls (original_url);

create index distinct_source_urls_base_url_idx
  on public.distinct_source_urls (base_url);

comment on materialized view public.distinct_source_urls is
  'Addresses of all data sources, each once, for tools that read it. The service itself asks data_sources, which is never out of date.';
comment on column public.distinct_source_urls.base_url is
  'The address in the form in which two are compared.';
comment on column public.distinct_source_urls.original_url is
  'The address as it was submitted.';

drop view public.data_sources_expanded;

create view public.data_sources_expanded as
select
  data_sources.id,
  data_sources.name,
  data_sources.description,
  data_sources.source_url,
  data_sources.agency_supplied,
  data_sources.supplying_entity,
  data_sources.agency_originated,
  data_sources.originating_entity,
  data_sources.agency_aggregation,
  data_sources.agency_described_not_in_database,
  data_sources.coverage_start,
  data_sources.coverage_end,
  data_sources.detail_level,
  data_sources.data_portal_type,
  data_sources.data_portal_type_other,
  data_sources.record_formats,
  data_sources.access_types,
  data_sources.access_notes,
  data_sources.update_method,
  data_sources.retention_schedule,
  data_sources.readme_url,
  data_sources.scraper_url,
  data_sources.url_status,
  data_sources.record_type_id,
  record_types.name as record_type_name,
  data_sources.created_at,
  data_sources.updated_at,
  array(
    select link_agencies__data_sources.agency_id
    from public.link_agencies__data_sources
    where link_agencies__data_sources.data_source_id = data_sources.id
    order by link_agencies__data_sources.id
  ) as agency_ids,
  array(
    select agencies.name
    from public.link_agencies__data_sources
    join public.agencies
      on agencies.id = link_agencies__data_sources.agency_id
    where link_agencies__data_sources.data_source_id = data_sources.id
    order by link_agencies__data_sources.id
  ) as agency_names,
  array(
    select distinct link_agencies__locations.location_id
    from public.link_agencies__data_sources
    join public.link_agencies__locations
      on link_agencies__locations.agency_id = link_agencies__data_sources.agency_id
    where link_agencies__data_sources.data_source_id = data_sources.id
    order by link_agencies__locations.location_id
  ) as location_ids,
  array(
    select distinct locations_expanded.full_display_name
    from public.link_agencies__data_sources
    join public.link_agencies__locations
      on link_agencies__locations.agency_id = link_agencies__data_sources.agency_id
    join public.locations_expanded
      on locations_expanded.id = link_agencies__locations.location_id
    where link_agencies__data_sources.data_source_id = data_sources.id
      and locations_expanded.full_display_name is not null
    order by locations_expanded.full_display_name
  ) as location_names
from public.data_sources
left join public.record_types
  on record_types.id = data_sources.record_type_id;

comment on view public.data_sources_expanded is
  'Data sources with the name of their record type, their agencies and the places of these agencies.';
comment on column public.data_sources_expanded.agency_ids is
  'Agencies that the source describes, in the order in which they were linked; empty for none.';
comment on column public.data_sources_expanded.agency_names is
  'Names of these agencies, in the same order.';
comment on column public.data_sources_expanded.location_ids is
  'Places of these agencies, each once.';
comment on column public.data_sources_expanded.location_names is
  'Full names of these places, each once, in alphabetical order.';
