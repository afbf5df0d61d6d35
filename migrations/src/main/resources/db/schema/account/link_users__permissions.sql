create table public.link_users__permissions (
  user_id bigint not null,
  permission_id bigint not null,
  constraint link_users__permissions_pkey primary key (user_id, permission_id),
  constraint link_users__permissions_user_id_fkey foreign key (user_id)
    references public.users (id)
    on delete cascade,
  constraint link_users__permissions_permission_id_fkey foreign key (permission_id)
    references public.permissions (id)
    on delete cascade
);

create index link_users__permissions_permission_id_idx
  on public.link_users__permissions (permission_id);

create trigger log_link_users__permissions_insertions
  after insert on public.link_users__permissions
  referencing new table as new_rows
  for each statement
  execute function public.log_table_changes('user_id', 'permission_id');

create trigger log_link_users__permissions_updates
  after update on public.link_users__permissions
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function public.log_table_changes('user_id', 'permission_id');

create trigger log_link_users__permissions_deletions
  after delete on public.link_users__permissions
  referencing old table as old_rows
  for each statement
  execute function public.log_table_changes('user_id', 'permission_id');

create trigger note_link_users__permissions_change
  after insert or update or delete or truncate on public.link_users__permissions
  for each statement
  execute function public.note_data_change('accounts');

comment on table public.link_users__permissions is
  'Which user holds which right.';
