-- revision: 17ee0831
-- parent: c4014a30
-- message: note map_record_types in stale_summaries and fill it
-- date: 2026-12-01T12:57
-- data loss: none
-- backward compatible: yes
-- blocking: no

insert into public.stale_summaries (summary)
values ('map_record_types');

-- lint:allow L33 it fills a table that older code does not know
call public.refresh_map_record_types();
