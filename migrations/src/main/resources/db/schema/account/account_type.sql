create type public.account_type as enum (
  'github'
);

comment on type public.account_type is
  'Services by whose accounts a user can sign in.';
