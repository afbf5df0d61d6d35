-- message: change calls

alter table public.calls add column remark text; -- ! L25

comment on column public.calls.remark is 'What the caller said.';
