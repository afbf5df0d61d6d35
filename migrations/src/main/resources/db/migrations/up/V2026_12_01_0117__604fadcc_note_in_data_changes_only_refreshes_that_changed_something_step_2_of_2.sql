-- revision: 604fadcc
-- parent: 9b14f23b
-- message: note in data_changes only refreshes that changed something, step 2 of 2
-- date: 2026-12-01T01:16
-- data loss: none
-- backward compatible: yes
-- blocking: no

set local lock_timeout = '5s';

alter table public.data_changes validate constraint data_changes_slice_check;
