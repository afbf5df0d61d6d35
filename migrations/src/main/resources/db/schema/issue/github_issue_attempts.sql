create table public.github_issue_attempts (
  data_request_id bigint not null,
  begun_at timestamptz not null,
  held_until timestamptz not null,
  constraint github_issue_attempts_pkey primary key (data_request_id),
  constraint github_issue_attempts_data_request_id_fkey foreign key (data_request_id)
    references public.data_requests (id)
    on delete cascade
);

comment on table public.github_issue_attempts is
  'Requests for which an issue is being opened at GitHub. The row goes when the issue is on the board; one that stays tells that GitHub may have an issue of which the registry has not heard.';
comment on column public.github_issue_attempts.begun_at is
  'When it was tried first; the issue cannot be older.';
comment on column public.github_issue_attempts.held_until is
  'Until then it is left to the server that tried last.';
