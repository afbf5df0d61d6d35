-- revision: 0ad95f41
-- parent: b8703c9e
-- message: create users and their permissions
-- date: 2026-11-21T01:27
-- data loss: the tables users, pending_users, user_capacities, reset_tokens, external_accounts, permissions and link_users__permissions with all rows

set local lock_timeout = '5s';

drop view public.user_external_accounts;

drop table public.link_users__permissions;

drop table public.permissions;

drop table public.external_accounts;

drop table public.reset_tokens;

drop table public.user_capacities;

drop table public.pending_users;

drop table public.users;

drop type public.user_capacities_enum;

drop type public.account_type;
