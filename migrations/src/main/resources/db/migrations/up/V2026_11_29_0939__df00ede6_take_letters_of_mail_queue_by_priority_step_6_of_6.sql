-- revision: df00ede6
-- parent: 34b3edb4
-- message: take letters of mail_queue by priority, step 6 of 6
-- date: 2026-11-29T09:34
-- data loss: none

create index concurrently mail_queue_recipient_idx on public.mail_queue using btree (lower(recipient), created_at);
