create table public.agency_external_ids (
  source text not null,
  external_id text not null,
  agency_id bigint not null,
  location_id bigint,
  lat double precision,
  lng double precision,
  constraint agency_external_ids_pkey primary key (source, external_id),
  constraint agency_external_ids_agency_id_fkey foreign key (agency_id)
    references public.agencies (id)
    on delete cascade,
  constraint agency_external_ids_location_id_fkey foreign key (location_id)
    references public.locations (id)
    on delete set null,
  constraint agency_external_ids_coordinates_check check (
    (lat is null and lng is null)
    or (lat is not null and lng is not null and lat between -90 and 90 and lng between -180 and 180)
  ),
  constraint agency_external_ids_source_not_blank_check check (source ~ '\S'),
  constraint agency_external_ids_external_id_not_blank_check check (external_id ~ '\S')
);

create index agency_external_ids_agency_id_idx
  on public.agency_external_ids (agency_id);

create index agency_external_ids_location_id_idx
  on public.agency_external_ids (location_id);

create trigger note_agency_external_ids_change
  after insert or update or delete or truncate on public.agency_external_ids
  for each statement
  execute function public.note_data_change('catalogue');

comment on table public.agency_external_ids is
  'What other collections call an agency: importing the same file again finds the agency by it and creates none twice.';
comment on column public.agency_external_ids.source is
  'The collection that gave the id, as airtable.';
comment on column public.agency_external_ids.external_id is
  'The agency''s id in that collection.';
comment on column public.agency_external_ids.location_id is
  'Where that collection had the agency when it was last imported: only a change there moves the agency here.';
comment on column public.agency_external_ids.lat is
  'Latitude of the point that the collection gives for the agency, in degrees.';
comment on column public.agency_external_ids.lng is
  'Longitude of that point, in degrees, negative to the west.';
