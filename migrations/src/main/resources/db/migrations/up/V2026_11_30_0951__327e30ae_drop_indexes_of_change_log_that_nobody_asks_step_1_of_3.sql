-- revision: 327e30ae
-- parent: 095e4f97
-- message: drop indexes of change_log that nobody asks, step 1 of 3
-- date: 2026-11-30T09:17
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.change_log_created_at_idx;
