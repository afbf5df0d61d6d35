create table public.user_sessions (
  id uuid not null,
  user_id bigint not null,
  refresh_id uuid not null,
  previous_refresh_id uuid,
  created_at timestamptz not null default now(),
  refreshed_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint user_sessions_pkey primary key (id),
  constraint user_sessions_user_id_fkey foreign key (user_id)
    references public.users (id)
    on delete cascade
);

create index user_sessions_user_id_idx
  on public.user_sessions (user_id);

create index user_sessions_expires_at_idx
  on public.user_sessions (expires_at);

create trigger note_user_sessions_change
  after insert or update or delete or truncate on public.user_sessions
  for each statement
  execute function public.note_data_change('accounts');

comment on table public.user_sessions is
  'One row for each sign-in, from which access tokens come until it ends or is no longer renewed.';
comment on column public.user_sessions.refresh_id is
  'Id of the refresh token that is good now; each renewal makes a new one.';
comment on column public.user_sessions.previous_refresh_id is
  'Id of the refresh token before that one. It is still good for some seconds, because two browser tabs may renew at once; any other use of an old token ends the session.';
comment on column public.user_sessions.refreshed_at is
  'When the session was renewed last.';
comment on column public.user_sessions.expires_at is
  'When the session ends unless it is renewed.';
comment on column public.user_sessions.ended_at is
  'When the user signed out, changed the password, or an old refresh token turned up. Null while the session is open.';
