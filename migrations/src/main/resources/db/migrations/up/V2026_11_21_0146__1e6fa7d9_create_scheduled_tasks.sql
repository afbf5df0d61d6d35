-- revision: 1e6fa7d9
-- parent: f47d62b8
-- message: create scheduled_tasks
-- date: 2026-11-21T01:46
-- data loss: none

set local lock_timeout = '5s';

create table public.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  state text
);

comment on table public.scheduled_tasks is 'Recurring and one-off jobs of the server: when each is due next, which instance is working on it, how the last run ended. Written by the job scheduler only.';

comment on column public.scheduled_tasks.task_data is 'Parameters of the run, serialised by the scheduler.';

comment on column public.scheduled_tasks.execution_time is 'When the job is due; null when it waits for nothing any more.';

comment on column public.scheduled_tasks.picked is 'True while an instance is working on the job.';

comment on column public.scheduled_tasks.picked_by is 'Name of that instance.';

comment on column public.scheduled_tasks.last_heartbeat is 'Latest sign of life of that instance; when it stops, another one takes the job over.';

comment on column public.scheduled_tasks.version is 'Counts the changes of the row; an instance that slept through a change finds another number and gives up.';

comment on column public.scheduled_tasks.priority is 'Of two due jobs the one with the higher number runs first.';

comment on column public.scheduled_tasks.state is 'Null for an active job, otherwise why it no longer runs.';

create index scheduled_tasks_execution_time_idx on public.scheduled_tasks using btree (execution_time);

create index scheduled_tasks_last_heartbeat_idx on public.scheduled_tasks using btree (last_heartbeat);

create index scheduled_tasks_priority_execution_time_idx on public.scheduled_tasks using btree (priority desc, execution_time);

alter table public.scheduled_tasks
  add constraint scheduled_tasks_pkey primary key (task_name, task_instance);
