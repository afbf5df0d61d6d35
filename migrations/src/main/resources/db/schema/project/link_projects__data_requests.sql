create table public.link_projects__data_requests (
  project_id bigint not null,
  data_request_id bigint not null,
  created_at timestamptz not null default clock_timestamp(),
  constraint link_projects__data_requests_pkey primary key (project_id, data_request_id),
  constraint link_projects__data_requests_project_id_fkey foreign key (project_id)
    references public.projects (id)
    on delete cascade,
  constraint link_projects__data_requests_data_request_id_fkey foreign key (data_request_id)
    references public.data_requests (id)
    on delete cascade
);

create index link_projects__data_requests_data_request_id_idx
  on public.link_projects__data_requests (data_request_id);

create trigger log_link_projects__data_requests_updates
  after update on public.link_projects__data_requests
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function public.log_table_changes('project_id', 'data_request_id');

create trigger log_link_projects__data_requests_deletions
  after delete on public.link_projects__data_requests
  referencing old table as old_rows
  for each statement
  execute function public.log_table_changes('project_id', 'data_request_id');

comment on table public.link_projects__data_requests is
  'Which data requests bear on which projects.';
comment on column public.link_projects__data_requests.project_id is
  'The project.';
comment on column public.link_projects__data_requests.data_request_id is
  'What bears on it.';
comment on column public.link_projects__data_requests.created_at is
  'When it was attached, by the database''s clock.';
