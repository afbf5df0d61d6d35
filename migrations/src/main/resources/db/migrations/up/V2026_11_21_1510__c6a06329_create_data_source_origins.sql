-- revision: c6a06329
-- parent: 1317dbb9
-- message: create data_source_origins
-- date: 2026-11-21T15:10
-- data loss: none

set local lock_timeout = '5s';

create table public.data_source_origins (
  data_source_id bigint not null,
  source text not null
);

comment on table public.data_source_origins is 'The collection that a data source was imported from first: it may change the description; imports of others only fill in what is empty.';

comment on column public.data_source_origins.source is 'The collection, as opd.';

alter table public.data_source_origins
  add constraint data_source_origins_source_not_blank_check check ((source ~ '\S'::text));

alter table public.data_source_origins
  add constraint data_source_origins_pkey primary key (data_source_id);

alter table public.data_source_origins
  add constraint data_source_origins_data_source_id_fkey foreign key (data_source_id) references public.data_sources(id) on delete cascade;
