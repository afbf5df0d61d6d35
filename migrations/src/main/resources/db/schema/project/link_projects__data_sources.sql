create table public.link_projects__data_sources (
  project_id bigint not null,
  data_source_id bigint not null,
  created_at timestamptz not null default clock_timestamp(),
  constraint link_projects__data_sources_pkey primary key (project_id, data_source_id),
  constraint link_projects__data_sources_project_id_fkey foreign key (project_id)
    references public.projects (id)
    on delete cascade,
  constraint link_projects__data_sources_data_source_id_fkey foreign key (data_source_id)
    references public.data_sources (id)
    on delete cascade
);

create index link_projects__data_sources_data_source_id_idx
  on public.link_projects__data_sources (data_source_id);

create trigger log_link_projects__data_sources_updates
  after update on public.link_projects__data_sources
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function public.log_table_changes('project_id', 'data_source_id');

create trigger log_link_projects__data_sources_deletions
  after delete on public.link_projects__data_sources
  referencing old table as old_rows
  for each statement
  execute function public.log_table_changes('project_id', 'data_source_id');

comment on table public.link_projects__data_sources is
  'Which data sources bear on which projects.';
comment on column public.link_projects__data_sources.project_id is
  'The project.';
comment on column public.link_projects__data_sources.data_source_id is
  'What bears on it.';
comment on column public.link_projects__data_sources.created_at is
  'When it was attached, by the database''s clock.';
