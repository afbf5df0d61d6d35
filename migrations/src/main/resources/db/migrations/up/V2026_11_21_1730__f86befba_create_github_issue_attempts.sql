-- revision: f86befba
-- parent: 55fdd54a
-- message: create github_issue_attempts
-- date: 2026-11-21T17:27
-- data loss: none

set local lock_timeout = '5s';

create table public.github_issue_attempts (
  data_request_id bigint not null,
  tries integer default 1 not null,
  held_until timestamp with time zone not null
);

comment on table public.github_issue_attempts is 'Requests for which an issue is being opened at GitHub. The row goes when the issue is stored; one that stays tells that GitHub may have an issue of which the registry has not heard.';

comment on column public.github_issue_attempts.tries is 'How often it was begun. From the second time on GitHub is asked first whether the issue is there.';

comment on column public.github_issue_attempts.held_until is 'Until then it is left to the server that began it last.';

alter table public.github_issue_attempts
  add constraint github_issue_attempts_tries_check check ((tries > 0));

alter table public.github_issue_attempts
  add constraint github_issue_attempts_pkey primary key (data_request_id);

alter table public.github_issue_attempts
  add constraint github_issue_attempts_data_request_id_fkey foreign key (data_request_id) references public.data_requests(id) on delete cascade;
