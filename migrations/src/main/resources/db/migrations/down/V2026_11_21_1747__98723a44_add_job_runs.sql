-- revision: 98723a44
-- parent: 9e6154ac
-- message: add job_runs
-- date: 2026-11-21T17:47
-- data loss: table public.job_runs

set local lock_timeout = '5s';

alter table public.job_runs
  drop constraint job_runs_millis_check;

alter table public.job_runs
  drop constraint job_runs_end_check;

alter table public.job_runs
  drop constraint job_runs_pkey;

drop table public.job_runs;
