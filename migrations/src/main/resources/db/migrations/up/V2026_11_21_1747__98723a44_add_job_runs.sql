-- revision: 98723a44
-- parent: 9e6154ac
-- message: add job_runs
-- date: 2026-11-21T17:47
-- data loss: none

set local lock_timeout = '5s';

create table public.job_runs (
  job text not null,
  started_at timestamp with time zone not null,
  millis bigint not null,
  rows bigint,
  failure text
);

comment on table public.job_runs is 'How the latest run of each job went, on whichever server. The schedule itself is in scheduled_tasks.';

comment on column public.job_runs.millis is 'How long the run took.';

comment on column public.job_runs.rows is 'How many rows or things the run dealt with; null when it failed.';

comment on column public.job_runs.failure is 'What went wrong; null when nothing did.';

alter table public.job_runs
  add constraint job_runs_millis_check check ((millis >= 0));

alter table public.job_runs
  add constraint job_runs_end_check check (((rows is null) <> (failure is null)));

alter table public.job_runs
  add constraint job_runs_pkey primary key (job);
