-- revision: 15c07483
-- parent: bb2ce633
-- message: attach requests and sources to projects
-- date: 2026-11-30T04:50
-- data loss: none
-- backward compatible: yes

set local lock_timeout = '5s';

create table public.link_projects__data_requests (
  project_id bigint not null,
  data_request_id bigint not null,
  created_at timestamp with time zone default clock_timestamp() not null
);

comment on table public.link_projects__data_requests is 'Which data requests bear on which projects.';

comment on column public.link_projects__data_requests.project_id is 'The project.';

comment on column public.link_projects__data_requests.data_request_id is 'What bears on it.';

comment on column public.link_projects__data_requests.created_at is 'When it was attached, by the database''s clock.';

create table public.link_projects__data_sources (
  project_id bigint not null,
  data_source_id bigint not null,
  created_at timestamp with time zone default clock_timestamp() not null
);

comment on table public.link_projects__data_sources is 'Which data sources bear on which projects.';

comment on column public.link_projects__data_sources.project_id is 'The project.';

comment on column public.link_projects__data_sources.data_source_id is 'What bears on it.';

comment on column public.link_projects__data_sources.created_at is 'When it was attached, by the database''s clock.';

create index link_projects__data_requests_data_request_id_idx on public.link_projects__data_requests using btree (data_request_id);

create index link_projects__data_sources_data_source_id_idx on public.link_projects__data_sources using btree (data_source_id);

alter table public.link_projects__data_requests
  add constraint link_projects__data_requests_pkey primary key (project_id, data_request_id);

alter table public.link_projects__data_requests
  add constraint link_projects__data_requests_project_id_fkey foreign key (project_id) references public.projects(id) on delete cascade;

alter table public.link_projects__data_requests
  add constraint link_projects__data_requests_data_request_id_fkey foreign key (data_request_id) references public.data_requests(id) on delete cascade;

alter table public.link_projects__data_sources
  add constraint link_projects__data_sources_pkey primary key (project_id, data_source_id);

alter table public.link_projects__data_sources
  add constraint link_projects__data_sources_project_id_fkey foreign key (project_id) references public.projects(id) on delete cascade;

alter table public.link_projects__data_sources
  add constraint link_projects__data_sources_data_source_id_fkey foreign key (data_source_id) references public.data_sources(id) on delete cascade;

create trigger log_link_projects__data_requests_changes
  after update or delete on public.link_projects__data_requests
  for each row
  execute procedure public.log_table_changes('project_id', 'data_request_id');

create trigger log_link_projects__data_sources_changes
  after update or delete on public.link_projects__data_sources
  for each row
  execute procedure public.log_table_changes('project_id', 'data_source_id');
