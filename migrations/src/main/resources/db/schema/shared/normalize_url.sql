-- White space is listed by code point, so that the result does not depend on the locale; U+00A0 is the
-- no-break space that spreadsheets leave at the end of a pasted address.
create function public.normalize_url(url text)
returns text
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $function$
  select lower(substring(bare.url from '^[^/?#]*')) || substring(bare.url from '^[^/?#]*(.*)$')
  from (
    select regexp_replace(
      regexp_replace(
        normalize_url.url,
        '^[\u0009-\u000d\u0020\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]*(https?://)?(www\.)?',
        '',
        'i'
      ),
      '[/\u0009-\u000d\u0020\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]+$',
      ''
    )
  ) as bare (url)
$function$;

comment on function public.normalize_url(text) is
  'Form of a web address under which two addresses count as the same: no white space around it, no http:// or https://, no leading www., no slash at the end, host in lower case. Path and query keep their case.';
