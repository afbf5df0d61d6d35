-- What browsers send escaped is escaped, so that both spellings are one; in a host they escape nothing.
create function public.fold_escapes(part text, escaping boolean)
returns text
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $function$
  select case
    when part !~ '[^\u0021\u0023-\u0024\u0026-\u003b\u003d\u003f-\u005b\u005d\u005f\u0061-\u007a\u007e]' then part
    else (
      select coalesce(
        string_agg(
          case
            when token[1] ~ '^%([46][1-9A-Fa-f]|[57][0-9Aa]|3[0-9]|2[DdEe]|5[Ff]|7[Ee])$'
              then chr(get_byte(decode(substr(token[1], 2), 'hex'), 0))
            when token[1] ~ '^%..' then upper(token[1] collate "C")
            when escaping and token[1] ~ '[^\u0021\u0023-\u003b\u003d\u003f-\u005b\u005d\u005f\u0061-\u007a\u007e]'
              then regexp_replace(upper(encode(convert_to(token[1], 'UTF8'), 'hex')), '(..)', '%\1', 'g')
            else token[1]
          end,
          ''
          order by number),
        '')
      from regexp_matches(part, '%[0-9A-Fa-f]{2}|.', 'g') with ordinality as found (token, number))
  end
$function$;

comment on function public.fold_escapes(text, boolean) is
  'Form of a part of a web address with no escape that is not needed and all others in capital letters: %7euser%2f becomes ~user%2F.';
