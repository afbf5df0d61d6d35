-- revision: 4c07e9b2
-- parent: 8b34d5c0
-- message: create reference_data_loads
-- date: 2026-11-21T01:50
-- data loss: none

set local lock_timeout = '5s';

create table public.reference_data_loads (
  digest text not null,
  loaded_at timestamp with time zone default now() not null
);

comment on table public.reference_data_loads is 'Which editions of the reference data (places, record types, permissions) were put into this database, and when.';

comment on column public.reference_data_loads.digest is 'SHA-256 over the files of the edition, in lower-case hexadecimal digits.';

alter table public.reference_data_loads
  add constraint reference_data_loads_pkey primary key (digest);

alter table public.reference_data_loads
  add constraint reference_data_loads_digest_check check ((digest ~ '^[0-9a-f]{64}$'::text));
