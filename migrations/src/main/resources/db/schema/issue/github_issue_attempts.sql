create table public.github_issue_attempts (
  data_request_id bigint not null,
  tries integer not null default 1,
  held_until timestamptz not null,
  constraint github_issue_attempts_pkey primary key (data_request_id),
  constraint github_issue_attempts_data_request_id_fkey foreign key (data_request_id)
    references public.data_requests (id)
    on delete cascade,
  constraint github_issue_attempts_tries_check check (tries > 0)
);

comment on table public.github_issue_attempts is
  'Requests for which an issue is being opened at GitHub. The row goes when the issue is stored; one that stays tells that GitHub may have an issue of which the registry has not heard.';
comment on column public.github_issue_attempts.tries is
  'How often it was begun. From the second time on GitHub is asked first whether the issue is there.';
comment on column public.github_issue_attempts.held_until is
  'Until then it is left to the server that began it last.';
