-- revision: 1e6fa7d9
-- parent: f47d62b8
-- message: create scheduled_tasks
-- date: 2026-11-21T01:46
-- data loss: the table scheduled_tasks with the state of all jobs

set local lock_timeout = '5s';

drop table public.scheduled_tasks;
