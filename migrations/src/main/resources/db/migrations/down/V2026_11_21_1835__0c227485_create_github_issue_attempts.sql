-- revision: 0c227485
-- parent: 0b2eeb79
-- message: create github_issue_attempts
-- date: 2026-11-21T18:32
-- data loss: table public.github_issue_attempts

set local lock_timeout = '5s';

alter table public.github_issue_attempts
  drop constraint github_issue_attempts_pkey;

alter table public.github_issue_attempts
  drop constraint github_issue_attempts_data_request_id_fkey;

drop table public.github_issue_attempts;
