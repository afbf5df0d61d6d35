create materialized view public.typeahead_words as
select
  words.word,
  count(*) as uses
from public.agencies
cross join lateral unnest(string_to_array(agencies.folded_name, ' ')) as words (word)
where words.word <> ''
group by words.word;

create unique index typeahead_words_word_key
  on public.typeahead_words (word);

create index typeahead_words_word_trgm_idx
  on public.typeahead_words
  using gin (word public.gin_trgm_ops);

create index typeahead_words_word_idx
  on public.typeahead_words (word text_pattern_ops) include (uses);

-- an expression, which a folded word equals, so that the other index goes on being asked for the words alike: it is quicker
create index typeahead_words_nearest_idx
  on public.typeahead_words
  using gist (lower(word) public.gist_trgm_ops (siglen = 64));

comment on materialized view public.typeahead_words is
  'Every word in the names of agencies, folded, and how many names have it: what a misspelt word is compared with.';
