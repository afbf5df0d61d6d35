-- revision: 9dec2018
-- parent: f8b266c3
-- message: create projects
-- date: 2026-11-30T03:31
-- data loss: table public.projects

set local lock_timeout = '5s';

drop trigger set_projects_updated_at on public.projects;

drop trigger log_projects_changes on public.projects;

alter table public.projects
  drop constraint projects_key_key;

alter table public.projects
  drop constraint projects_name_not_blank_check;

alter table public.projects
  drop constraint projects_name_length_check;

alter table public.projects
  drop constraint projects_description_length_check;

alter table public.projects
  drop constraint projects_pkey;

alter table public.projects
  drop constraint projects_owner_user_id_fkey;

drop index public.projects_owner_user_id_idx;

drop table public.projects;

drop type public.project_status;
