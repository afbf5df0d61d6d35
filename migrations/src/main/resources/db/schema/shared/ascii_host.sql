-- Small letters are found by code point, because lower() depends on the locale, and not every PostgreSQL has ICU; the
-- code is Punycode (RFC 3492), its names those of the RFC. An eszett and a final sigma stay, as browsers keep them.
create function public.ascii_host(host text)
returns text
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $function$
declare
  labels text[];
  points integer[];
  basic text;
  n integer;
  delta bigint;
  bias integer;
  handled integer;
  smallest integer;
  q bigint;
  k integer;
  t integer;
begin
  if host ~ '^[\u0001-\u007f]*$' then
    return lower(host collate "C");
  end if;
  labels := string_to_array(
    translate(
      lower(pg_catalog."normalize"(host, 'NFKC') collate "C"),
      E'\u3002\u00ad\u200b\u2060\ufeff',
      '.'),
    '.');
  for i in 1 .. cardinality(labels) loop
    select array_agg(
      point + case
        when point between 192 and 222 and point <> 215 then 32
        when point between 256 and 310 and point <> 304 and point % 2 = 0 then 1
        when point between 313 and 327 and point % 2 = 1 then 1
        when point between 330 and 374 and point % 2 = 0 then 1
        when point = 376 then -121
        when point between 377 and 381 and point % 2 = 1 then 1
        when point between 461 and 475 and point % 2 = 1 then 1
        when point between 478 and 494 and point % 2 = 0 then 1
        when point between 504 and 562 and point % 2 = 0 and point <> 544 then 1
        when point = 902 then 38
        when point between 904 and 906 then 37
        when point = 908 then 64
        when point in (910, 911) then 63
        when point between 913 and 939 and point <> 930 then 32
        when point between 1024 and 1039 then 80
        when point between 1040 and 1071 then 32
        when point between 1120 and 1152 and point % 2 = 0 then 1
        when point between 1162 and 1214 and point % 2 = 0 then 1
        when point between 1217 and 1229 and point % 2 = 1 then 1
        when point between 1232 and 1326 and point % 2 = 0 then 1
        when point between 1329 and 1366 then 48
        when point between 7680 and 7828 and point % 2 = 0 then 1
        when point between 7840 and 7934 and point % 2 = 0 then 1
        else 0
      end
      order by number)
    into points
    from unnest(string_to_array(labels[i], null)) with ordinality as letter (symbol, number)
    cross join lateral ascii(symbol) as point;
    select coalesce(string_agg(chr(point), '' order by number), '')
    into basic
    from unnest(points) with ordinality as letter (point, number)
    where point < 128;
    handled := length(basic);
    continue when handled = coalesce(cardinality(points), 0);
    labels[i] := 'xn--' || case when handled > 0 then basic || '-' else '' end;
    n := 128;
    delta := 0;
    bias := 72;
    while handled < cardinality(points) loop
      select min(point) into smallest from unnest(points) as point where point >= n;
      delta := delta + (smallest - n)::bigint * (handled + 1);
      n := smallest;
      foreach smallest in array points loop
        if smallest < n then
          delta := delta + 1;
        elsif smallest = n then
          q := delta;
          k := 36;
          loop
            t := greatest(1, least(26, k - bias));
            exit when q < t;
            labels[i] := labels[i]
              || substr('abcdefghijklmnopqrstuvwxyz0123456789', (t + (q - t) % (36 - t))::integer + 1, 1);
            q := (q - t) / (36 - t);
            k := k + 36;
          end loop;
          labels[i] := labels[i] || substr('abcdefghijklmnopqrstuvwxyz0123456789', q::integer + 1, 1);
          delta := case when handled = length(basic) then delta / 700 else delta / 2 end;
          delta := delta + delta / (handled + 1);
          k := 0;
          while delta > 455 loop
            delta := delta / 35;
            k := k + 36;
          end loop;
          bias := k + (36 * delta / (delta + 38))::integer;
          delta := 0;
          handled := handled + 1;
        end if;
      end loop;
      delta := delta + 1;
      n := n + 1;
    end loop;
  end loop;
  return array_to_string(labels, '.');
end
$function$;

comment on function public.ascii_host(text) is
  'Form of a host under which two names of it count as the same: small letters, and a label beyond ASCII in Punycode. München.example becomes xn--mnchen-3ya.example.';
