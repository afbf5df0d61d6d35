create table public.reference_data_loads (
  digest text not null,
  loaded_at timestamptz not null default now(),
  constraint reference_data_loads_pkey primary key (digest),
  constraint reference_data_loads_digest_check check (digest ~ '^[0-9a-f]{64}$')
);

comment on table public.reference_data_loads is
  'Which editions of the reference data (places, record types, permissions) were put into this database, and when.';
comment on column public.reference_data_loads.digest is
  'SHA-256 over the files of the edition, in lower-case hexadecimal digits.';
