create materialized view public.typeahead_agencies as
select
  agencies.id,
  agencies.name,
  agencies.jurisdiction_type,
  locations_expanded.state_iso,
  locations_expanded.locality_name as municipality,
  locations_expanded.county_name,
  locations_expanded.id as location_id,
  coalesce(num_data_sources_per_agency.data_source_count, 0) as source_count,
  agencies.folded_name,
  public.words_of(
    concat_ws(
      ' ',
      agencies.folded_name,
      public.fold(locations_expanded.full_display_name),
      lower(locations_expanded.state_iso)
    )
  ) as words
from public.agencies
left join public.link_agencies__locations
  on link_agencies__locations.agency_id = agencies.id
left join public.locations_expanded
  on locations_expanded.id = link_agencies__locations.location_id
left join public.num_data_sources_per_agency
  on num_data_sources_per_agency.agency_id = agencies.id;

create unique index typeahead_agencies_id_location_id_key
  on public.typeahead_agencies (id, location_id) nulls not distinct;

create index typeahead_agencies_folded_name_idx
  on public.typeahead_agencies (folded_name text_pattern_ops);

create index typeahead_agencies_words_idx
  on public.typeahead_agencies
  using gin (words);

-- the order in which equally good matches are offered: common beginnings are looked for along it
create index typeahead_agencies_offered_idx
  on public.typeahead_agencies (source_count desc, name, id, location_id);

comment on materialized view public.typeahead_agencies is
  'Agencies as the search box offers them while somebody types: one row for each place of an agency, and one for an agency without a place.';
comment on column public.typeahead_agencies.municipality is
  'Name of the locality; null when the place is no locality.';
comment on column public.typeahead_agencies.source_count is
  'Data sources that describe the agency. Puts the better documented of two namesakes first.';
comment on column public.typeahead_agencies.folded_name is
  'The agency''s name as fold() spells it.';
comment on column public.typeahead_agencies.words is
  'The words of the agency''s name, of its place''s full name, and the state''s code, folded.';
