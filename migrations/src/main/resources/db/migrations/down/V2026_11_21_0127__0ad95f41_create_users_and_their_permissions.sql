-- revision: 0ad95f41
-- parent: b8703c9e
-- message: create users and their permissions
-- date: 2026-11-21T01:27
-- data loss: table public.external_accounts, table public.link_users__permissions, table public.pending_users, table public.permissions, table public.reset_tokens, table public.user_capacities, table public.users

set local lock_timeout = '5s';

drop trigger log_users_changes on public.users;

drop trigger set_users_updated_at on public.users;

drop trigger log_link_users__permissions_changes on public.link_users__permissions;

drop view public.user_external_accounts;

alter table public.permissions
  drop constraint permissions_permission_name_not_blank_check;

alter table public.link_users__permissions
  drop constraint link_users__permissions_permission_id_fkey;

alter table public.permissions
  drop constraint permissions_pkey;

alter table public.permissions
  drop constraint permissions_permission_name_key;

alter table public.pending_users
  drop constraint pending_users_email_not_blank_check;

alter table public.pending_users
  drop constraint pending_users_email_length_check;

alter table public.pending_users
  drop constraint pending_users_capacities_check;

alter table public.pending_users
  drop constraint pending_users_pkey;

alter table public.pending_users
  drop constraint pending_users_validation_token_key;

alter table public.users
  drop constraint users_email_not_blank_check;

alter table public.users
  drop constraint users_email_length_check;

alter table public.user_capacities
  drop constraint user_capacities_user_id_fkey;

alter table public.reset_tokens
  drop constraint reset_tokens_user_id_fkey;

alter table public.link_users__permissions
  drop constraint link_users__permissions_user_id_fkey;

alter table public.external_accounts
  drop constraint external_accounts_user_id_fkey;

alter table public.users
  drop constraint users_pkey;

alter table public.users
  drop constraint users_api_key_key;

alter table public.external_accounts
  drop constraint external_accounts_account_identifier_not_blank_check;

alter table public.external_accounts
  drop constraint external_accounts_pkey;

alter table public.external_accounts
  drop constraint external_accounts_user_id_account_type_key;

alter table public.external_accounts
  drop constraint external_accounts_account_type_account_identifier_key;

alter table public.link_users__permissions
  drop constraint link_users__permissions_pkey;

alter table public.reset_tokens
  drop constraint reset_tokens_pkey;

alter table public.reset_tokens
  drop constraint reset_tokens_token_key;

alter table public.user_capacities
  drop constraint user_capacities_pkey;

alter table public.user_capacities
  drop constraint user_capacities_user_id_capacity_key;

drop index public.link_users__permissions_permission_id_idx;

drop index public.pending_users_created_at_idx;

drop index public.pending_users_email_key;

drop index public.reset_tokens_create_date_idx;

drop index public.reset_tokens_user_id_idx;

drop index public.users_created_at_idx;

drop index public.users_email_key;

drop table public.permissions;

drop table public.pending_users;

drop table public.users;

drop table public.external_accounts;

drop table public.link_users__permissions;

drop table public.reset_tokens;

drop table public.user_capacities;

drop type public.account_type;

drop type public.user_capacities_enum;
