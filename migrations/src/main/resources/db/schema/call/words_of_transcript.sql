-- The texts of the transcript and not its keys, in the order in which they were said. So many characters never make
-- more words than a tsvector holds.
create function public.words_of_transcript(transcript jsonb)
returns tsvector
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $function$
  select to_tsvector('english', left(string_agg(said.text #>> '{}', ' ' order by said.place), 200000))
  from jsonb_path_query(transcript, 'strict $.** ? (@.type() == "string")') with ordinality as said (text, place)
$function$;

comment on function public.words_of_transcript(jsonb) is
  'Words, in their English stems, of the first 200,000 characters that were said; null where nothing was.';
