-- revision: f47d62b8
-- parent: 5c9b30f7
-- message: create the typeahead, map and distinct_source_urls views
-- date: 2026-11-21T01:43
-- data loss: none

set local lock_timeout = '5s';

drop procedure public.refresh_distinct_source_urls();

drop procedure public.refresh_typeahead_agencies();

drop procedure public.refresh_typeahead_locations();

drop materialized view public.map_localities;

drop materialized view public.map_counties;

drop materialized view public.map_states;

drop materialized view public.distinct_source_urls;

drop materialized view public.typeahead_agencies;

drop materialized view public.typeahead_locations;
