create view public.user_external_accounts as
select
  users.id,
  users.email,
  external_accounts.account_type,
  external_accounts.account_identifier,
  external_accounts.linked_at
from public.users
left join public.external_accounts
  on external_accounts.user_id = users.id;

comment on view public.user_external_accounts is
  'Every user with each account at another service; a user without one has nulls there.';
