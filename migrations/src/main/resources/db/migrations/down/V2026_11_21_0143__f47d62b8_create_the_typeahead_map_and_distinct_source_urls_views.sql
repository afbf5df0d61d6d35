-- revision: f47d62b8
-- parent: 5c9b30f7
-- message: create the typeahead, map and distinct_source_urls views
-- date: 2026-11-21T01:43
-- data loss: none

set local lock_timeout = '5s';

drop index public.distinct_source_urls_base_url_idx;

drop index public.distinct_source_urls_original_url_key;

drop materialized view public.distinct_source_urls;

drop index public.typeahead_locations_folded_display_name_trgm_idx;

drop index public.typeahead_locations_folded_name_idx;

drop index public.typeahead_locations_folded_name_trgm_idx;

drop index public.typeahead_locations_location_id_key;

drop index public.typeahead_locations_state_iso_idx;

drop materialized view public.typeahead_locations;

drop index public.map_counties_location_id_key;

drop materialized view public.map_counties;

drop index public.map_localities_location_id_key;

drop materialized view public.map_localities;

drop index public.map_states_location_id_key;

drop materialized view public.map_states;

drop index public.typeahead_agencies_folded_name_idx;

drop index public.typeahead_agencies_folded_name_trgm_idx;

drop index public.typeahead_agencies_id_location_id_key;

drop materialized view public.typeahead_agencies;

drop procedure public.refresh_distinct_source_urls();

drop procedure public.refresh_typeahead_agencies();

drop procedure public.refresh_typeahead_locations();
