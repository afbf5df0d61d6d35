-- revision: 585a2a95
-- parent: b2f07d35
-- message: create user_sessions
-- date: 2026-11-21T14:16
-- data loss: none

set local lock_timeout = '5s';

create table public.user_sessions (
  id uuid not null,
  user_id bigint not null,
  refresh_id uuid not null,
  previous_refresh_id uuid,
  created_at timestamp with time zone default now() not null,
  refreshed_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone
);

comment on table public.user_sessions is 'One row for each sign-in, from which access tokens come until it ends or is no longer renewed.';

comment on column public.user_sessions.refresh_id is 'Id of the refresh token that is good now; each renewal makes a new one.';

comment on column public.user_sessions.previous_refresh_id is 'Id of the refresh token before that one. It is still good for some seconds, because two browser tabs may renew at once; any other use of an old token ends the session.';

comment on column public.user_sessions.refreshed_at is 'When the session was renewed last.';

comment on column public.user_sessions.expires_at is 'When the session ends unless it is renewed.';

comment on column public.user_sessions.ended_at is 'When the user signed out, changed the password, or an old refresh token turned up. Null while the session is open.';

create index user_sessions_expires_at_idx on public.user_sessions using btree (expires_at);

create index user_sessions_user_id_idx on public.user_sessions using btree (user_id);

alter table public.user_sessions
  add constraint user_sessions_pkey primary key (id);

alter table public.user_sessions
  add constraint user_sessions_user_id_fkey foreign key (user_id) references public.users(id) on delete cascade;
