-- revision: 563d3ab5
-- parent: 4540772c
-- message: create map_record_types
-- date: 2026-11-21T15:03
-- data loss: none

set local lock_timeout = '5s';

drop index public.map_record_types_record_type_id_location_id_key;

drop materialized view public.map_record_types;
