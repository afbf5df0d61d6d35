-- revision: 4f2e8a60
-- parent: 91d46b7c
-- message: create agencies and meta_urls
-- date: 2026-11-21T01:18
-- data loss: table public.agencies, table public.agency_external_ids, table public.link_agencies__locations, table public.link_agencies__meta_urls, table public.meta_urls

set local lock_timeout = '5s';

drop trigger log_agencies_changes on public.agencies;

drop trigger set_agencies_updated_at on public.agencies;

drop trigger log_meta_urls_changes on public.meta_urls;

drop trigger set_meta_urls_updated_at on public.meta_urls;

drop trigger log_link_agencies__locations_changes on public.link_agencies__locations;

drop trigger log_link_agencies__meta_urls_changes on public.link_agencies__meta_urls;

drop view public.agencies_expanded;

alter table public.agencies
  drop constraint agencies_name_not_blank_check;

alter table public.agencies
  drop constraint agencies_name_length_check;

alter table public.agencies
  drop constraint agencies_defunct_year_check;

alter table public.link_agencies__meta_urls
  drop constraint link_agencies__meta_urls_agency_id_fkey;

alter table public.link_agencies__locations
  drop constraint link_agencies__locations_agency_id_fkey;

alter table public.agency_external_ids
  drop constraint agency_external_ids_agency_id_fkey;

alter table public.agencies
  drop constraint agencies_pkey;

alter table public.agency_external_ids
  drop constraint agency_external_ids_source_not_blank_check;

alter table public.agency_external_ids
  drop constraint agency_external_ids_external_id_not_blank_check;

alter table public.agency_external_ids
  drop constraint agency_external_ids_pkey;

alter table public.meta_urls
  drop constraint meta_urls_url_fragment_check;

alter table public.meta_urls
  drop constraint meta_urls_url_not_blank_check;

alter table public.meta_urls
  drop constraint meta_urls_url_length_check;

alter table public.link_agencies__meta_urls
  drop constraint link_agencies__meta_urls_meta_url_id_fkey;

alter table public.meta_urls
  drop constraint meta_urls_pkey;

alter table public.meta_urls
  drop constraint meta_urls_normalized_url_key;

alter table public.link_agencies__locations
  drop constraint link_agencies__locations_pkey;

alter table public.link_agencies__locations
  drop constraint link_agencies__locations_agency_id_location_id_key;

alter table public.link_agencies__locations
  drop constraint link_agencies__locations_location_id_fkey;

alter table public.link_agencies__meta_urls
  drop constraint link_agencies__meta_urls_pkey;

drop index public.agencies_agency_type_idx;

drop index public.agencies_created_at_idx;

drop index public.agencies_folded_name_trgm_idx;

drop index public.agencies_jurisdiction_type_idx;

drop index public.agencies_name_idx;

drop index public.agencies_updated_at_idx;

drop index public.agency_external_ids_agency_id_idx;

drop index public.link_agencies__locations_location_id_idx;

drop index public.link_agencies__meta_urls_meta_url_id_idx;

drop table public.agencies;

drop table public.agency_external_ids;

drop table public.meta_urls;

drop table public.link_agencies__locations;

drop table public.link_agencies__meta_urls;

drop type public.agency_type;

drop type public.jurisdiction_type;

drop type public.url_status_enum;
