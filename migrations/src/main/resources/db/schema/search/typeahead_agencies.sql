create table public.typeahead_agencies (
  id bigint not null,
  name text not null,
  jurisdiction_type public.jurisdiction_type not null,
  state_iso text,
  municipality text,
  county_name text,
  location_id bigint,
  source_count bigint not null,
  folded_name text not null,
  place_name text,
  words tsvector not null generated always as (
    public.words_of(
      folded_name || ' ' || coalesce(public.fold(place_name), '') || ' ' || coalesce(lower(state_iso), '')
    )
  ) stored,
  constraint typeahead_agencies_id_location_id_key unique nulls not distinct (id, location_id)
);

create index typeahead_agencies_folded_name_idx
  on public.typeahead_agencies (folded_name text_pattern_ops);

-- what is new goes to its place at once: a list of what is to be sorted in later would be read by every search
create index typeahead_agencies_words_idx
  on public.typeahead_agencies
  using gin (words)
  with (fastupdate = off);

-- the order in which equally good matches are offered: common beginnings are looked for along it
create index typeahead_agencies_offered_idx
  on public.typeahead_agencies (source_count desc, name, id, location_id);

create trigger note_typeahead_agencies_change
  after insert or update or delete or truncate on public.typeahead_agencies
  for each statement
  execute function public.note_data_change('summaries');

comment on table public.typeahead_agencies is
  'Agencies as the search box offers them while somebody types: one row for each place of an agency, and one for an agency without a place. Brought up to date by refresh_typeahead_agencies().';
comment on column public.typeahead_agencies.municipality is
  'Name of the locality; null when the place is no locality.';
comment on column public.typeahead_agencies.source_count is
  'Data sources that describe the agency. Puts the better documented of two namesakes first.';
comment on column public.typeahead_agencies.folded_name is
  'The agency''s name as fold() spells it.';
comment on column public.typeahead_agencies.place_name is
  'Locality, county and state joined by a comma.';
comment on column public.typeahead_agencies.words is
  'The words of the agency''s name, of its place''s full name, and the state''s code, folded.';
