create function public.words_of(folded text)
returns tsvector
language sql
immutable
strict
parallel safe
return array_to_tsvector(
  array(
    select left(word, 200)
    from unnest(string_to_array(folded, ' ')) as words (word)
    where word <> ''
  )
);

comment on function public.words_of(text) is
  'The words of a text that fold() has spelled, each by itself as the type-ahead looks it up; of very long ones the beginning.';
