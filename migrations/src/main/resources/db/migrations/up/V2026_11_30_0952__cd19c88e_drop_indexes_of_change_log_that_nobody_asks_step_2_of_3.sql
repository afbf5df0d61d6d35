-- revision: cd19c88e
-- parent: 327e30ae
-- message: drop indexes of change_log that nobody asks, step 2 of 3
-- date: 2026-11-30T09:17
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.change_log_table_name_affected_key_idx;
