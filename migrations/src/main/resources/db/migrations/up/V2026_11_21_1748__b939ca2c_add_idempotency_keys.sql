-- revision: b939ca2c
-- parent: 98723a44
-- message: add idempotency_keys
-- date: 2026-11-21T17:48
-- data loss: none

set local lock_timeout = '5s';

create table public.idempotency_keys (
  user_id bigint not null,
  key text not null,
  request_digest bytea not null,
  answer text not null,
  created_at timestamp with time zone not null
);

comment on table public.idempotency_keys is 'Requests that were sent with an Idempotency-Key and did what they asked for. A repetition within a day gets the same answer.';

comment on column public.idempotency_keys.key is 'What the user calls the request.';

comment on column public.idempotency_keys.request_digest is 'SHA-256 of address and body: the same key must not stand for another request.';

comment on column public.idempotency_keys.answer is 'The body of the answer.';

create index idempotency_keys_created_at_idx on public.idempotency_keys using btree (created_at);

alter table public.idempotency_keys
  add constraint idempotency_keys_pkey primary key (user_id, key);

alter table public.idempotency_keys
  add constraint idempotency_keys_user_id_fkey foreign key (user_id) references public.users(id) on delete cascade;
