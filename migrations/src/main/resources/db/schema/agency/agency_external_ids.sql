create table public.agency_external_ids (
  source text not null,
  external_id text not null,
  agency_id bigint not null,
  location_id bigint,
  constraint agency_external_ids_pkey primary key (source, external_id),
  constraint agency_external_ids_agency_id_fkey foreign key (agency_id)
    references public.agencies (id)
    on delete cascade,
  constraint agency_external_ids_location_id_fkey foreign key (location_id)
    references public.locations (id)
    on delete set null,
  constraint agency_external_ids_source_not_blank_check check (source ~ '\S'),
  constraint agency_external_ids_external_id_not_blank_check check (external_id ~ '\S')
);

create index agency_external_ids_agency_id_idx
  on public.agency_external_ids (agency_id);

create index agency_external_ids_location_id_idx
  on public.agency_external_ids (location_id);

comment on table public.agency_external_ids is
  'What other collections call an agency: importing the same file again finds the agency by it and creates none twice.';
comment on column public.agency_external_ids.source is
  'The collection that gave the id, as airtable.';
comment on column public.agency_external_ids.external_id is
  'The agency''s id in that collection.';
comment on column public.agency_external_ids.location_id is
  'Where that collection had the agency when it was last imported: only a change there moves the agency here.';
