-- revision: d780fbcd
-- parent: c1a3a860
-- message: compare addresses of data_sources and meta_urls as browsers do
-- date: 2026-11-29T09:16
-- data loss: none

set local lock_timeout = '5s';

-- Small letters are found by code point, because lower() depends on the locale, and not every PostgreSQL has ICU; the
-- code is Punycode (RFC 3492), its names those of the RFC. An eszett and a final sigma stay, as browsers keep them.
create or replace function public.ascii_host(host text)
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

-- What browsers send escaped is escaped, so that both spellings are one; in a host they escape nothing.
create or replace function public.fold_escapes(part text, escaping boolean)
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

-- White space is listed by code point, so that the result does not depend on the locale; U+00A0 is the
-- no-break space that spreadsheets leave at the end of a pasted address. The parts are scheme, www., host with port,
-- path with query, and fragment.
create or replace function public.normalize_url(url text)
returns text
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $function$
declare
  blanks constant text := '[\u0009-\u000d\u0020\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]+';
  parts constant text[] := regexp_match(
    regexp_replace(
      regexp_replace(url, '^([^#]*)#(?![/!]).*$', '\1'),
      '[\u0009\u000a\u000d]|^' || blanks || '|' || blanks || '$',
      '',
      'g'),
    '^(?:(https?|ftp)://)?(www\.)?([^/?#]*)([^#]*)(.*)$',
    'i');
  scheme constant text := coalesce(lower(parts[1]), '');
  host constant text := public.ascii_host(
    case when scheme = 'ftp' then coalesce(parts[2], '') else '' end
    || public.fold_escapes(parts[3], false));
  path constant text := regexp_replace(public.fold_escapes(parts[4], true), '/+$', '');
  route constant text := regexp_replace(public.fold_escapes(parts[5], true), '/+$', '');
begin
  return case when scheme = 'ftp' then 'ftp://' else '' end
    || regexp_replace(
      host,
      case scheme
        when 'http' then ':80$'
        when 'https' then ':443$'
        when 'ftp' then ':21$'
        else ':(80|443)$'
      end,
      '')
    || path
    || regexp_replace(route, '^#!?$', '');
end
$function$;

comment on function public.normalize_url(text) is
  'Form of a web address under which two addresses count as the same: no white space around it, no http:// or https://, no leading www., no port that the scheme has anyway, no slash at the end, no fragment but a route (#/ or #!); the host in small letters and ASCII, no escapes that are not needed, the others in capital letters. Path, query and route keep their case.';

-- A trigger and not a generated column: rows that came to name one source when the comparison changed keep what they
-- have, and nothing is lost; only a change of the address itself makes it anew.
create or replace function public.set_normalized_url()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
declare
  url constant text := to_jsonb(new) ->> tg_argv[0];
begin
  if tg_op = 'INSERT' or url is distinct from to_jsonb(old) ->> tg_argv[0] then
    new.normalized_url := public.normalize_url(url);
  end if;
  return new;
end
$function$;

comment on function public.set_normalized_url() is
  'Trigger: keeps normalized_url in step with the column of the address, which its argument names.';

-- The comparison is made here and not in the trigger's WHEN clause: columns that follow from others, whose names are
-- the trigger's arguments, are left out of it.
create or replace function public.set_updated_at()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
declare
  derived_columns text[] := coalesce(tg_argv, '{}');
begin
  if to_jsonb(new) - derived_columns is distinct from to_jsonb(old) - derived_columns then
    new.updated_at := now();
  end if;
  return new;
end
$function$;

comment on function public.set_updated_at() is
  'Trigger: stamps updated_at when an update really changes the row. Its arguments name columns that follow from others, which are left out of the comparison.';

drop materialized view public.distinct_source_urls;

-- lint:allow L23 every row is read and written here anyway, in one transaction, so that nobody compares by two rules
alter table public.data_sources
  alter column normalized_url drop expression,
  drop constraint data_sources_source_url_fragment_check,
  add constraint data_sources_source_url_fragment_check check (source_url !~ '^[^#]*#(?![/!])');

-- The oldest of those that now are one keeps the form, and the others get their id behind it: nothing is lost. First
-- forms that nothing else has, so that the order of the rows does not matter.
create temporary table compared on commit drop as
select
  id,
  normal || case when row_number() over (partition by normal, record_type_id order by changed, id) = 1 then '' else '# ' || id end as normal
from (
  select
    data_sources.*,
    public.normalize_url(source_url) as normal,
    normalized_url <> public.normalize_url(source_url) as changed
  from public.data_sources) as known;

delete from compared
using public.data_sources
where data_sources.id = compared.id
  and data_sources.normalized_url = compared.normal;

-- lint:allow L26 only rows whose form changes, and by both rules at once
update public.data_sources
set normalized_url = '# ' || data_sources.id
from compared
where data_sources.id = compared.id;

-- lint:allow L26 only rows whose form changes, and by both rules at once
update public.data_sources
set normalized_url = compared.normal
from compared
where data_sources.id = compared.id;

drop table compared;

create trigger set_data_sources_normalized_url
  before insert or update of source_url on public.data_sources
  for each row
  execute function public.set_normalized_url('source_url');

-- lint:allow L23 every row is read and written here anyway, in one transaction, so that nobody compares by two rules
alter table public.meta_urls
  alter column normalized_url drop expression,
  drop constraint meta_urls_url_fragment_check,
  add constraint meta_urls_url_fragment_check check (url !~ '^[^#]*#(?![/!])');

-- The oldest of those that now are one keeps the form, and the others get their id behind it: nothing is lost. First
-- forms that nothing else has, so that the order of the rows does not matter.
create temporary table compared on commit drop as
select
  id,
  normal || case when row_number() over (partition by normal order by changed, id) = 1 then '' else '# ' || id end as normal
from (
  select
    meta_urls.*,
    public.normalize_url(url) as normal,
    normalized_url <> public.normalize_url(url) as changed
  from public.meta_urls) as known;

delete from compared
using public.meta_urls
where meta_urls.id = compared.id
  and meta_urls.normalized_url = compared.normal;

-- lint:allow L26 only rows whose form changes, and by both rules at once
update public.meta_urls
set normalized_url = '# ' || meta_urls.id
from compared
where meta_urls.id = compared.id;

-- lint:allow L26 only rows whose form changes, and by both rules at once
update public.meta_urls
set normalized_url = compared.normal
from compared
where meta_urls.id = compared.id;

drop table compared;

create trigger set_meta_urls_normalized_url
  before insert or update of url on public.meta_urls
  for each row
  execute function public.set_normalized_url('url');

comment on column public.data_sources.source_url is
  'The address as it was submitted; with a fragment only where that is a route (#/ or #!).';

comment on column public.data_sources.normalized_url is
  'The address in the form in which two are compared. Together with the record type it is the identity of a source; a missing type counts as a type. A row that came to name the same source as an older one when the comparison changed has its id behind it, as in example.org/a# 17.';

comment on column public.meta_urls.url is
  'The address as it was submitted; without a fragment, which names no page of its own, unless that is a route (#/ or #!).';

comment on column public.meta_urls.normalized_url is
  'The address in the form in which two are compared; no two pages share it. A row that came to name the same page as an older one when the comparison changed has its id behind it, as in example.org/a# 17.';

create materialized view public.distinct_source_urls as
select distinct
  split_part(data_sources.normalized_url, '# ', 1) as base_url,
  data_sources.source_url as original_url
from public.data_sources;

create unique index distinct_source_urls_original_url_key
  on public.distinct_source_urls (original_url);

create index distinct_source_urls_base_url_idx
  on public.distinct_source_urls (base_url);

comment on materialized view public.distinct_source_urls is
  'Addresses of all data sources, each once, for tools that read it. The service itself asks data_sources, which is never out of date.';
comment on column public.distinct_source_urls.base_url is
  'The address in the form in which two are compared.';
comment on column public.distinct_source_urls.original_url is
  'The address as it was submitted.';

create or replace view public.data_sources_expanded as
select
  data_sources.id,
  data_sources.name,
  data_sources.description,
  data_sources.source_url,
  data_sources.agency_supplied,
  data_sources.supplying_entity,
  data_sources.agency_originated,
  data_sources.originating_entity,
  data_sources.agency_aggregation,
  data_sources.agency_described_not_in_database,
  data_sources.coverage_start,
  data_sources.coverage_end,
  data_sources.detail_level,
  data_sources.data_portal_type,
  data_sources.data_portal_type_other,
  data_sources.record_formats,
  data_sources.access_types,
  data_sources.access_notes,
  data_sources.update_method,
  data_sources.retention_schedule,
  data_sources.readme_url,
  data_sources.scraper_url,
  data_sources.url_status,
  data_sources.record_type_id,
  record_types.name as record_type_name,
  data_sources.created_at,
  data_sources.updated_at,
  array(
    select link_agencies__data_sources.agency_id
    from public.link_agencies__data_sources
    where link_agencies__data_sources.data_source_id = data_sources.id
    order by link_agencies__data_sources.id
  ) as agency_ids,
  array(
    select agencies.name
    from public.link_agencies__data_sources
    join public.agencies
      on agencies.id = link_agencies__data_sources.agency_id
    where link_agencies__data_sources.data_source_id = data_sources.id
    order by link_agencies__data_sources.id
  ) as agency_names,
  array(
    select distinct link_agencies__locations.location_id
    from public.link_agencies__data_sources
    join public.link_agencies__locations
      on link_agencies__locations.agency_id = link_agencies__data_sources.agency_id
    where link_agencies__data_sources.data_source_id = data_sources.id
    order by link_agencies__locations.location_id
  ) as location_ids,
  array(
    select distinct locations_expanded.full_display_name
    from public.link_agencies__data_sources
    join public.link_agencies__locations
      on link_agencies__locations.agency_id = link_agencies__data_sources.agency_id
    join public.locations_expanded
      on locations_expanded.id = link_agencies__locations.location_id
    where link_agencies__data_sources.data_source_id = data_sources.id
      and locations_expanded.full_display_name is not null
    order by locations_expanded.full_display_name
  ) as location_names,
  data_sources.internet_archive_url
from public.data_sources
left join public.record_types
  on record_types.id = data_sources.record_type_id;
