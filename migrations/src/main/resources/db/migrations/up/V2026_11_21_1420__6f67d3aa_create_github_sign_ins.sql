-- revision: 6f67d3aa
-- parent: f0f22ffe
-- message: create github_sign_ins
-- date: 2026-11-21T14:16
-- data loss: none

set local lock_timeout = '5s';

create table public.github_sign_ins (
  code_digest text not null,
  github_id text not null,
  email text not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null
);

comment on table public.github_sign_ins is 'Users whom GitHub has vouched for and who have not come back with their code yet. GitHub''s own token is not kept.';

comment on column public.github_sign_ins.code_digest is 'SHA-256 of the one-time code that the browser carries, in lower-case hexadecimal digits.';

comment on column public.github_sign_ins.github_id is 'Number of the account at GitHub.';

comment on column public.github_sign_ins.email is 'Primary address of the account at GitHub.';

create index github_sign_ins_expires_at_idx on public.github_sign_ins using btree (expires_at);

alter table public.github_sign_ins
  add constraint github_sign_ins_code_digest_check check ((code_digest ~ '^[0-9a-f]{64}$'::text));

alter table public.github_sign_ins
  add constraint github_sign_ins_pkey primary key (code_digest);
