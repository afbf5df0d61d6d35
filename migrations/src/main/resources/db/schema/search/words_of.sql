create function public.words_of(folded text)
returns tsvector
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $function$
begin
  if length(folded) <= 200 then
    return array_to_tsvector(array_remove(string_to_array(folded, ' '), ''));
  end if;
  return array_to_tsvector(
    array(
      select left(word, 200)
      from unnest(string_to_array(folded, ' ')) as words (word)
      where word <> ''));
end
$function$;

comment on function public.words_of(text) is
  'The words of a text that fold() has spelled, each by itself as the type-ahead looks it up; of very long ones the beginning.';
