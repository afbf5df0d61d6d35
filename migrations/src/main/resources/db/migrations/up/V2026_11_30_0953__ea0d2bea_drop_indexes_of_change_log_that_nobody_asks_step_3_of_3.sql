-- revision: ea0d2bea
-- parent: cd19c88e
-- message: drop indexes of change_log that nobody asks, step 3 of 3
-- date: 2026-11-30T09:17
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.change_log_user_id_idx;
