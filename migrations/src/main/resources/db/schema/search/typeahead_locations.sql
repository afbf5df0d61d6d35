create materialized view public.typeahead_locations as
select
  locations_expanded.id as location_id,
  locations_expanded.display_name as search_name,
  locations_expanded.full_display_name as display_name,
  locations_expanded.type,
  locations_expanded.state_name,
  locations_expanded.county_name,
  locations_expanded.locality_name,
  locations_expanded.state_iso,
  case locations_expanded.type
    when 'Locality' then localities.population
    when 'County' then counties.population
    when 'State' then state_populations.population
  end as population,
  public.fold(locations_expanded.display_name) as folded_name,
  public.fold(locations_expanded.full_display_name) as folded_display_name
from public.locations_expanded
left join public.localities
  on localities.id = locations_expanded.locality_id
left join public.counties
  on counties.id = locations_expanded.county_id
left join (
  select
    counties.state_id,
    sum(counties.population)::bigint as population
  from public.counties
  group by counties.state_id
) as state_populations
  on state_populations.state_id = locations_expanded.state_id
where locations_expanded.type in ('State', 'County', 'Locality');

create unique index typeahead_locations_location_id_key
  on public.typeahead_locations (location_id);

create index typeahead_locations_folded_name_idx
  on public.typeahead_locations (folded_name text_pattern_ops);

create index typeahead_locations_folded_name_trgm_idx
  on public.typeahead_locations
  using gin (folded_name public.gin_trgm_ops);

create index typeahead_locations_folded_display_name_trgm_idx
  on public.typeahead_locations
  using gin (folded_display_name public.gin_trgm_ops);

create index typeahead_locations_state_iso_idx
  on public.typeahead_locations (state_iso);

comment on materialized view public.typeahead_locations is
  'Places as the search box offers them while somebody types. The whole country is not offered.';
comment on column public.typeahead_locations.search_name is
  'The place''s own name.';
comment on column public.typeahead_locations.display_name is
  'Full name: locality, county and state joined by a comma.';
comment on column public.typeahead_locations.population is
  'Inhabitants, of a state the sum of its counties; null when unknown. Puts the larger of two namesakes first.';
comment on column public.typeahead_locations.folded_name is
  'The own name as fold() spells it.';
comment on column public.typeahead_locations.folded_display_name is
  'The full name as fold() spells it.';
