create table public.job_runs (
  job text not null,
  started_at timestamptz not null,
  millis bigint not null,
  rows bigint,
  failure text,
  constraint job_runs_pkey primary key (job),
  constraint job_runs_millis_check check (millis >= 0),
  constraint job_runs_end_check check ((rows is null) <> (failure is null))
);

comment on table public.job_runs is
  'How the latest run of each job went, on whichever server. The schedule itself is in scheduled_tasks.';
comment on column public.job_runs.millis is
  'How long the run took.';
comment on column public.job_runs.rows is
  'How many rows or things the run dealt with; null when it failed.';
comment on column public.job_runs.failure is
  'What went wrong; null when nothing did.';
