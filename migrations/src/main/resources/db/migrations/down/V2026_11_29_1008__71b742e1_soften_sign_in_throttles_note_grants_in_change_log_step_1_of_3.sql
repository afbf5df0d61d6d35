-- revision: 71b742e1
-- parent: 682a4f44
-- message: soften sign_in_throttles, note grants in change_log, step 1 of 3
-- date: 2026-11-29T10:08
-- data loss: column public.sign_in_throttles.account, table public.sign_in_networks

set local lock_timeout = '5s';

-- failures that are not counted in whole numbers, and have no wait
-- lint:allow L26 it holds the failures of a day at most
delete from public.sign_in_throttles;

drop trigger log_external_accounts_changes on public.external_accounts;

drop trigger log_user_capacities_changes on public.user_capacities;

drop trigger log_api_keys_changes on public.api_keys;

alter table public.sign_in_networks
  drop constraint sign_in_networks_network_check;

alter table public.sign_in_networks
  drop constraint sign_in_networks_pkey;

alter table public.sign_in_networks
  drop constraint sign_in_networks_user_id_fkey;

drop index public.sign_in_networks_used_at_idx;

alter table only public.sign_in_throttles
  drop column account;

drop table public.sign_in_networks;

comment on type public.operation_type is 'What happened to a row. INSERT is no longer written; the label stays for histories that were taken over.';

comment on table public.change_log is 'History of the registry: one entry for each changed and each deleted row of the audited tables, whoever made the change and by whatever means. Entries outlive the rows and the people they speak of, hence no foreign keys.';

comment on table public.sign_in_throttles is 'Failed sign-ins, counted for each account and each address from which they came; each failure makes the next wait longer.';

comment on column public.change_log.old_data is 'Values before: of the changed columns for an update, of all audited columns for a deletion. Passwords and keys are never audited.';

comment on column public.change_log.new_data is 'Values after, for the changed columns of an update; null for a deletion.';

comment on column public.sign_in_throttles.subject is 'Kind and SHA-256 of what is counted, such as account:… or address:…; the thing itself is not stored.';

alter table public.sign_in_throttles
  drop constraint sign_in_throttles_failures_check;

-- lint:allow L12 it is empty
alter table public.sign_in_throttles
  alter column failures type integer using failures::integer;

comment on column public.sign_in_throttles.failures is null;

-- lint:allow L10 it is empty
alter table public.sign_in_throttles
  alter column blocked_until set not null;

comment on column public.sign_in_throttles.blocked_until is 'Until when further tries are refused without looking at the password.';

create or replace function public.log_table_changes() returns trigger
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  audited text[] := coalesce(tg_argv, '{}');
  old_row jsonb;
  new_row jsonb;
  old_values jsonb;
  new_values jsonb;
  row_key jsonb;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then
    return null;
  end if;

  old_row := to_jsonb(old);

  if not jsonb_exists_all(old_row, audited) then
    raise exception 'the audit trigger % names a column that table % does not have', tg_name, tg_table_name
      using errcode = 'undefined_column',
            hint = 'Create the trigger again with the present column names.';
  end if;

  if tg_op = 'DELETE' then
    select jsonb_object_agg(listed.name, old_row -> listed.name)
    into old_values
    from unnest(audited) as listed (name);
  else
    new_row := to_jsonb(new);

    select
      jsonb_object_agg(listed.name, old_row -> listed.name),
      jsonb_object_agg(listed.name, new_row -> listed.name)
    into old_values, new_values
    from unnest(audited) as listed (name)
    where old_row -> listed.name is distinct from new_row -> listed.name;

    if old_values is null then
      return null;
    end if;
  end if;

  if not jsonb_exists(old_row, 'id') then
    select jsonb_object_agg(pg_attribute.attname, old_row -> pg_attribute.attname::text)
    into row_key
    from pg_catalog.pg_index
    join pg_catalog.pg_attribute
      on pg_attribute.attrelid = pg_index.indrelid
      and pg_attribute.attnum = any (pg_index.indkey)
    where pg_index.indrelid = tg_relid
      and pg_index.indisprimary;
  end if;

  insert into public.change_log (
    operation_type,
    table_name,
    affected_id,
    affected_key,
    old_data,
    new_data,
    user_id,
    request_id
  )
  values (
    tg_op::public.operation_type,
    tg_table_name,
    (old_row ->> 'id')::bigint,
    row_key,
    old_values,
    new_values,
    nullif(current_setting('blotter.user_id', true), '')::bigint,
    nullif(current_setting('blotter.request_id', true), '')
  );

  return null;
end
$$;

comment on function public.log_table_changes() is 'Trigger, after update or delete of a row: writes the change_log entry. Its arguments are the audited columns.';

drop trigger log_users_changes on public.users;

drop trigger log_link_users__permissions_changes on public.link_users__permissions;

-- lint:allow L23 it is empty
alter table public.sign_in_throttles
  add constraint sign_in_throttles_failures_check check ((failures > 0));

create trigger log_users_changes
  after update or delete on public.users
  for each row
  execute procedure public.log_table_changes('email', 'role', 'disabled_at', 'created_at');

create trigger log_link_users__permissions_changes
  after update or delete on public.link_users__permissions
  for each row
  execute procedure public.log_table_changes('user_id', 'permission_id');
