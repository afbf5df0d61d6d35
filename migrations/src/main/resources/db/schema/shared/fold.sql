-- The one spelling under which names are compared: every column, view and query that searches names uses it.
--
-- Immutable although unaccent() is only stable: the dictionary is named explicitly, and its rules change with a
-- major version of PostgreSQL at most. After such an upgrade: write agencies.name again, refresh the type-ahead views.
--
-- Apostrophes and periods go first, because unaccent() turns an ellipsis into three periods and some apostrophes into
-- others. Punctuation is listed by code point instead of [[:punct:]], so that the result does not depend on the locale.
create function public.fold(value text)
returns text
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $function$
  select btrim(
    regexp_replace(
      lower(
        public.unaccent(
          'public.unaccent'::regdictionary,
          translate(value, E'.''`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032\uff07', '')
        )
      ),
      '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u036f\u2000-\u206f\u2e00-\u2e7f\u3000-\u303f\ufeff]+',
      ' ',
      'g'
    )
  )
$function$;

comment on function public.fold(text) is
  'Spelling of a name for comparison: lower case, no accents, no apostrophes or periods, any other punctuation as one space. Doña Ana becomes dona ana, St. Louis becomes st louis, Kaka‘ako becomes kakaako.';
