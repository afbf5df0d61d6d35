-- revision: 94c2e7ed
-- parent: d780fbcd
-- message: take letters of mail_queue by priority, step 1 of 6
-- date: 2026-11-29T09:34
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 letters wait for the moment that the way back takes
create index mail_queue_due_at_idx on public.mail_queue using btree (due_at, id)
where ((sent_at is null) and (parked_at is null));
