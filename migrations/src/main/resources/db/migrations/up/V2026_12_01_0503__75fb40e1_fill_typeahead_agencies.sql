-- revision: 75fb40e1
-- parent: a5b73498
-- message: fill typeahead_agencies
-- date: 2026-12-01T05:02
-- data loss: none
-- backward compatible: yes
-- blocking: no

-- whatever was written since the last refresh is not noted
insert into public.stale_summaries (summary)
values
  ('catalogue_counts'),
  ('data_source_words'),
  ('id_blocks'),
  ('map_record_types'),
  ('typeahead_agencies'),
  ('typeahead_locations'),
  ('typeahead_place_words'),
  ('typeahead_words');

-- lint:allow L33 it fills a table that older code does not know
call public.refresh_typeahead_agencies();
