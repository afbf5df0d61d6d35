-- revision: 71b742e1
-- parent: 682a4f44
-- message: soften sign_in_throttles, note grants in change_log, step 1 of 3
-- date: 2026-11-29T10:08
-- data loss: none

set local lock_timeout = '5s';

comment on type public.operation_type is 'What happened to a row. INSERT is written where a new row says what somebody may do.';

create table public.sign_in_networks (
  user_id bigint not null,
  network text not null,
  used_at timestamp with time zone default now() not null
);

comment on table public.sign_in_networks is 'Networks from which users gave the right password lately, ten at most for each: from there nobody else''s failures keep them out.';

comment on column public.sign_in_networks.network is 'SHA-256 of the network that is one caller''s, an IPv4 address or an IPv6 /64.';

comment on column public.sign_in_networks.used_at is 'When the password was right from there last, to within a day; forgotten ninety days later.';

comment on table public.change_log is 'History of the registry: one entry for each changed and each deleted row of the audited tables, and for each new one that says what somebody may do, whoever made the change and by whatever means. Entries outlive the rows and the people they speak of, hence no foreign keys.';

comment on table public.sign_in_throttles is 'Failed sign-ins, counted for each account together with the address from which they came, and for both alone; each failure beyond the free ones makes the next wait longer.';

alter table public.sign_in_throttles
  add column account text;

comment on column public.sign_in_throttles.account is 'SHA-256 of the account''s address, so that a new password clears its failures from everywhere; null for an address alone.';

comment on column public.change_log.old_data is 'Values before: of the changed columns for an update, of all audited columns for a deletion, null for a new row. Passwords and keys are never audited.';

comment on column public.change_log.new_data is 'Values after, of the changed columns for an update, of all audited columns for a new row; null for a deletion.';

comment on column public.sign_in_throttles.subject is 'SHA-256 of what is counted; the thing itself is not stored.';

alter table public.sign_in_throttles
  drop constraint sign_in_throttles_failures_check;

-- lint:allow L12 it holds the failures of a day at most
alter table public.sign_in_throttles
  alter column failures type double precision using failures::double precision;

comment on column public.sign_in_throttles.failures is 'How many there were at updated_at; they halve with each hour since.';

-- lint:allow L11 whoever reads a wait looks for one first
alter table only public.sign_in_throttles
  alter column blocked_until drop not null;

comment on column public.sign_in_throttles.blocked_until is 'Until when further tries are refused, by the clock of the database; null while failures are free.';

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
  new_row := to_jsonb(new);

  if not jsonb_exists_all(coalesce(old_row, new_row), audited) then
    raise exception 'the audit trigger % names a column that table % does not have', tg_name, tg_table_name
      using errcode = 'undefined_column',
            hint = 'Create the trigger again with the present column names.';
  end if;

  if tg_op = 'DELETE' then
    select jsonb_object_agg(listed.name, old_row -> listed.name)
    into old_values
    from unnest(audited) as listed (name);
  elsif tg_op = 'INSERT' then
    select jsonb_object_agg(listed.name, new_row -> listed.name)
    into new_values
    from unnest(audited) as listed (name);
  else
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

  if not jsonb_exists(coalesce(old_row, new_row), 'id') then
    select jsonb_object_agg(pg_attribute.attname, coalesce(old_row, new_row) -> pg_attribute.attname::text)
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
    (coalesce(old_row, new_row) ->> 'id')::bigint,
    row_key,
    old_values,
    new_values,
    nullif(current_setting('blotter.user_id', true), '')::bigint,
    nullif(current_setting('blotter.request_id', true), '')
  );

  return null;
end
$$;

comment on function public.log_table_changes() is 'Trigger, after a row was inserted, updated or deleted: writes the change_log entry. Its arguments are the audited columns.';

create index sign_in_networks_used_at_idx on public.sign_in_networks using btree (used_at);

alter table public.sign_in_networks
  add constraint sign_in_networks_network_check check ((network ~ '^[0-9a-f]{64}$'::text));

alter table public.sign_in_networks
  add constraint sign_in_networks_pkey primary key (user_id, network);

alter table public.sign_in_networks
  add constraint sign_in_networks_user_id_fkey foreign key (user_id) references public.users(id) on delete cascade;

create trigger log_external_accounts_changes
  after insert or update or delete on public.external_accounts
  for each row
  execute procedure public.log_table_changes('user_id', 'account_type', 'account_identifier');

create trigger log_user_capacities_changes
  after insert or update or delete on public.user_capacities
  for each row
  execute procedure public.log_table_changes('user_id', 'capacity');

create trigger log_api_keys_changes
  after insert or update or delete on public.api_keys
  for each row
  execute procedure public.log_table_changes('user_id', 'name', 'prefix', 'expires_at', 'revoked_at');

drop trigger log_users_changes on public.users;

drop trigger log_link_users__permissions_changes on public.link_users__permissions;

alter table public.sign_in_throttles
  add constraint sign_in_throttles_failures_check check ((failures >= (0)::double precision)) not valid;

create trigger log_users_changes
  after update or delete on public.users
  for each row
  execute procedure public.log_table_changes('email', 'role', 'disabled_at', 'created_at', 'password_changed_at');

create trigger log_link_users__permissions_changes
  after insert or update or delete on public.link_users__permissions
  for each row
  execute procedure public.log_table_changes('user_id', 'permission_id');
