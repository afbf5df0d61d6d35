create materialized view public.typeahead_locations as
with county_populations as (
  select
    counties.id as county_id,
    counties.state_id,
    coalesce(counties.population, sum(localities.population)::bigint) as population
  from public.counties
  left join public.localities
    on localities.county_id = counties.id
  group by counties.id, counties.state_id, counties.population
)
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
    when 'County' then county_populations.population
    when 'State' then state_populations.population
  end as population,
  public.fold(locations_expanded.display_name) as folded_name,
  wording.folded as folded_wording,
  array_to_tsvector(string_to_array(wording.folded, ' ') || array['county']) as words
from public.locations_expanded
left join public.localities
  on localities.id = locations_expanded.locality_id
left join county_populations
  on county_populations.county_id = locations_expanded.county_id
left join (
  select
    county_populations.state_id,
    sum(county_populations.population)::bigint as population
  from county_populations
  group by county_populations.state_id
) as state_populations
  on state_populations.state_id = locations_expanded.state_id
cross join lateral (
  select public.fold(
    concat_ws(
      ' ',
      locations_expanded.locality_name,
      locations_expanded.county_name,
      case
        when locations_expanded.type <> 'County' then null
        when locations_expanded.state_iso = 'LA' then 'parish county'
        when locations_expanded.state_iso = 'AK' then 'borough county'
        when locations_expanded.state_iso = 'PR' then 'municipio county'
        else 'county'
      end,
      locations_expanded.state_name,
      locations_expanded.state_iso
    )
  ) as folded
) as wording
where locations_expanded.type in ('State', 'County', 'Locality');

create unique index typeahead_locations_location_id_key
  on public.typeahead_locations (location_id);

create index typeahead_locations_folded_name_idx
  on public.typeahead_locations (folded_name text_pattern_ops);

create index typeahead_locations_folded_name_trgm_idx
  on public.typeahead_locations
  using gin (folded_name public.gin_trgm_ops);

create index typeahead_locations_folded_wording_nearest_idx
  on public.typeahead_locations
  using gist (folded_wording public.gist_trgm_ops (siglen = 256));

create index typeahead_locations_words_idx
  on public.typeahead_locations
  using gin (words);

create index typeahead_locations_state_iso_idx
  on public.typeahead_locations (state_iso)
  where type = 'State';

comment on materialized view public.typeahead_locations is
  'Places as the search box offers them while somebody types. The whole country is not offered.';
comment on column public.typeahead_locations.search_name is
  'The place''s own name.';
comment on column public.typeahead_locations.display_name is
  'Full name: locality, county and state joined by a comma.';
comment on column public.typeahead_locations.population is
  'Inhabitants, of a county the sum of its localities unless it is known, of a state the sum of its counties; null when unknown. Puts the larger of two namesakes first.';
comment on column public.typeahead_locations.folded_name is
  'The own name as fold() spells it.';
comment on column public.typeahead_locations.folded_wording is
  'Whatever people add to a place''s name, as fold() spells it: its county, the word county, its state and the state''s code.';
comment on column public.typeahead_locations.words is
  'The words of folded_wording, and the word county.';
