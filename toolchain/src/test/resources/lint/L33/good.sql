-- message: change calls
-- backward compatible: yes

set local lock_timeout = '5s';

alter table public.calls
  add column remark text,
  add column kind text not null default 'plain',
  alter column caller set default 'nobody',
  validate constraint calls_code_check;

comment on column public.calls.remark is 'What else was said.';

grant select on public.calls to public;

-- lint:allow L32 they come together
create table public.call_notes (
  call_id bigint,
  note text not null
);

alter table public.call_notes add constraint call_notes_note_check check (note <> '');

create unique index call_notes_note_idx on public.call_notes (note);

create view public.noted_calls as
select calls.id
from public.calls;
