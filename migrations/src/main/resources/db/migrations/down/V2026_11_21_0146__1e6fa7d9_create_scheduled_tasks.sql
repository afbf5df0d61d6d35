-- revision: 1e6fa7d9
-- parent: f47d62b8
-- message: create scheduled_tasks
-- date: 2026-11-21T01:46
-- data loss: table public.scheduled_tasks

set local lock_timeout = '5s';

alter table public.scheduled_tasks
  drop constraint scheduled_tasks_pkey;

drop index public.scheduled_tasks_execution_time_idx;

drop index public.scheduled_tasks_last_heartbeat_idx;

drop index public.scheduled_tasks_priority_execution_time_idx;

drop table public.scheduled_tasks;
