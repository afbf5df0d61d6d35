-- revision: 7f2909bb
-- parent: 33f0fb6c
-- message: note in data_changes when agencies get other names, step 2 of 2
-- date: 2026-12-01T05:48
-- data loss: none

set local lock_timeout = '5s';

alter table public.data_changes drop constraint data_changes_slice_check;

alter table public.data_changes
  add constraint data_changes_slice_check check ((slice = any (array['catalogue'::text, 'requests'::text, 'accounts'::text, 'summaries'::text, 'agency_names'::text]))) not valid;
