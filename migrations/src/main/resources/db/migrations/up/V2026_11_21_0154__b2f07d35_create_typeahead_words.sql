-- revision: b2f07d35
-- parent: 9d52c6e1
-- message: create typeahead_words
-- date: 2026-11-21T01:54
-- data loss: none

set local lock_timeout = '5s';

create materialized view public.typeahead_words as
  select words.word,
    count(*) as uses
   from (public.agencies
     cross join lateral unnest(string_to_array(agencies.folded_name, ' '::text)) words(word))
  where (words.word <> ''::text)
  group by words.word
with data;

comment on materialized view public.typeahead_words is 'Every word in the names of agencies, folded, and how many names have it: what a misspelt word is compared with.';

create unique index typeahead_words_word_key on public.typeahead_words using btree (word);

create index typeahead_words_word_trgm_idx on public.typeahead_words using gin (word public.gin_trgm_ops);
