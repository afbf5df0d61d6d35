create materialized view public.typeahead_place_words as
select
  words.word,
  count(*) as uses
from (
  select name from public.localities
  union all
  select name from public.counties
  union all
  select state_name from public.us_states
  union all
  select state_iso from public.us_states
  union all
  select additions.name
  from (values ('county'), ('parish'), ('borough'), ('municipio')) as additions (name)
) as places
cross join lateral unnest(string_to_array(public.fold(places.name), ' ')) as words (word)
where words.word <> ''
group by words.word;

create unique index typeahead_place_words_word_key
  on public.typeahead_place_words (word);

create index typeahead_place_words_word_trgm_idx
  on public.typeahead_place_words
  using gin (word public.gin_trgm_ops);

comment on materialized view public.typeahead_place_words is
  'Every word that the type-ahead has for places, folded, and how many names have it: what a misspelt word is compared with.';
