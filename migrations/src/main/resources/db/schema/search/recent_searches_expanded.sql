create view public.recent_searches_expanded as
select
  recent_searches.id,
  recent_searches.user_id,
  recent_searches.created_at,
  recent_searches.location_id,
  locations_expanded.type as location_type,
  locations_expanded.state_iso,
  locations_expanded.state_name,
  locations_expanded.county_name,
  locations_expanded.locality_name,
  locations_expanded.full_display_name,
  array(
    select record_categories.name
    from public.link_recent_searches__record_categories
    join public.record_categories
      on record_categories.id = link_recent_searches__record_categories.record_category_id
    where link_recent_searches__record_categories.recent_search_id = recent_searches.id
    order by record_categories.id
  ) as record_categories,
  array(
    select record_types.name
    from public.link_recent_searches__record_types
    join public.record_types
      on record_types.id = link_recent_searches__record_types.record_type_id
    where link_recent_searches__record_types.recent_search_id = recent_searches.id
    order by record_types.id
  ) as record_types
from public.recent_searches
left join public.locations_expanded
  on locations_expanded.id = recent_searches.location_id;

comment on view public.recent_searches_expanded is
  'Recent searches with the names of what was searched; a search without place, categories or types is listed too.';
comment on column public.recent_searches_expanded.record_categories is
  'Names of the categories; empty when the search was not narrowed down by category.';
comment on column public.recent_searches_expanded.record_types is
  'Names of the types; empty when the search was not narrowed down by type.';
