-- Grows a registry that holds the imported data to 232,000 agencies and 1,000,000 sources. Every run makes the same.
-- The triggers rest: what they would write is written here.
set local session_replication_role = replica;
set local work_mem = '256MB';
set local maintenance_work_mem = '512MB';
set local max_parallel_workers_per_gather = 0;
select setseed(0.17);

-- Where agencies may be: half of the draws are as today's agencies lie, so that large places stay large.
create temporary table seats on commit drop as
select
  row_number() over (partition by place.type order by random()) - 1 as number,
  place.id as location_id,
  place.type,
  place.display_name as name,
  lower(place.state_iso) as iso
from (
  select location_id from link_agencies__locations
  union all
  select id from locations where type in ('County', 'Locality')
) drawn
join locations_expanded place on place.id = drawn.location_id
where place.state_iso is not null;
create unique index on seats (type, number);
analyze seats;

-- The two halves of the names of places, of which new names are made.
create temporary table halves on commit drop as
select
  row_number() over (order by random()) - 1 as number,
  left(word, (length(word) + 1) / 2) as head,
  right(word, length(word) / 2) as tail
from (
  select split_part(name, ' ', 1) as word from localities
) words
where word ~ '^[A-Z][a-z]{4,}$';
create unique index on halves (number);
analyze halves;

create temporary table new_agencies on commit drop as
with drawn as materialized (
  select
    row_number() over () as number,
    template.*,
    place.type,
    place.display_name as old_place,
    random() as place_draw,
    random() as head_draw,
    random() as tail_draw,
    random() as coined_draw,
    random() as quarter_draw
  from agencies template
  join lateral (
    select place.type, place.display_name
    from link_agencies__locations seat
    join locations_expanded place on place.id = seat.location_id
    where seat.agency_id = template.id and place.state_iso is not null
    order by seat.id
    limit 1
  ) place on true
  cross join generate_series(1, 9)
  order by random()
  limit greatest(0, 232000 - (select count(*) from agencies))
)
select
  (select max(id) from agencies) + drawn.number as id,
  drawn.id as template,
  concat_ws(
    ' ',
    case
      when drawn.coined_draw < 0.25 then head.head || tail.tail
      when starts_with(drawn.name, drawn.old_place) or drawn.type <> 'Locality' then seat.name
      else split_part(drawn.name, ' ', 1)
    end,
    case
      when drawn.quarter_draw < 0.3 then (
        array['Township', 'Heights', 'Village', 'North', 'South', 'Park', 'Springs', 'Harbor', 'Airport', 'Transit', 'Housing Authority',
          'Community College', 'Unified School District', 'Municipal Court', 'Regional']
      )[1 + floor(drawn.quarter_draw * 50)]
    end,
    case
      when starts_with(drawn.name, drawn.old_place || ' ') then substr(drawn.name, length(drawn.old_place) + 2)
      when position(' ' in drawn.name) > 0 then substr(drawn.name, position(' ' in drawn.name) + 1)
      else 'Police Department'
    end
  ) as name,
  drawn.jurisdiction_type,
  drawn.agency_type,
  drawn.no_web_presence,
  drawn.defunct_year,
  seat.location_id,
  seat.type,
  seat.number as seat_number,
  seat.iso,
  drawn.created_at + drawn.place_draw * interval '900 days' as created_at
from drawn
join (select type, count(*) as count from seats group by type) of_type on of_type.type = drawn.type
join seats seat on seat.type = drawn.type and seat.number = floor(drawn.place_draw * of_type.count)::bigint
cross join (select count(*) as count from halves) known
join halves head on head.number = floor(drawn.head_draw * known.count)::bigint
join halves tail on tail.number = floor(drawn.tail_draw * known.count)::bigint;

insert into agencies (id, name, jurisdiction_type, agency_type, no_web_presence, defunct_year, created_at, updated_at)
overriding system value
select id, left(name, 500), jurisdiction_type, agency_type, no_web_presence, defunct_year, created_at, created_at
from new_agencies
order by id;

insert into link_agencies__locations (agency_id, location_id)
select id, location_id
from new_agencies
order by id;

-- Every thirtieth works in a second place of its kind.
insert into link_agencies__locations (agency_id, location_id)
select added.id, other.location_id
from new_agencies added
join seats other on other.type = added.type and other.number = added.seat_number + 1
where added.id % 30 = 0
on conflict do nothing;

insert into agency_external_ids (source, external_id, agency_id, location_id)
select 'tenfold', id, id, location_id
from new_agencies;

create temporary table new_pages on commit drop as
select
  (select coalesce(max(id), 0) from meta_urls) + row_number() over (order by id) as id,
  id as agency_id,
  replace(fold(name), ' ', '') || id || '-' || iso || '.gov/police' as address,
  created_at
from new_agencies
where id % 4 <> 0;
analyze new_agencies;

insert into meta_urls (id, url, normalized_url, created_at, updated_at)
overriding system value
select id, 'https://' || address, address, created_at, created_at
from new_pages
order by id;

insert into link_agencies__meta_urls (agency_id, meta_url_id, created_at)
select agency_id, id, created_at
from new_pages;

create temporary table templates on commit drop as
select *, row_number() over (order by id) - 1 as draw
from data_sources;
create unique index on templates (draw);
analyze templates;

-- Few agencies have many sources: the best documented some 500, most of those that have any 3, more than half none.
create temporary table new_sources on commit drop as
with ranked as (
  select
    agency.id as agency_id,
    agency.name as agency_name,
    place.iso,
    row_number() over (order by random()) as rank
  from agencies agency
  join lateral (
    select lower(coalesce(place.state_iso, 'us')) as iso
    from link_agencies__locations seat
    join locations_expanded place on place.id = seat.location_id
    where seat.agency_id = agency.id
    order by seat.id
    limit 1
  ) place on true
),
drawn as materialized (
  select
    row_number() over (order by random()) as number,
    ranked.*,
    random() as draw
  from ranked
  cross join lateral generate_series(1, ceil(17000 / power(rank + 100, 0.75))::integer) as copy
  where rank <= 100000
)
select
  (select max(id) from data_sources) + drawn.number as new_id,
  drawn.agency_id,
  drawn.iso,
  left(coalesce(type.name::text, 'Records') || ' for ' || drawn.agency_name || ' - ' || upper(drawn.iso), 500) as new_name,
  (array['data.', 'www.', 'opendata.', ''])[1 + drawn.number % 4] as host,
  replace(fold(drawn.agency_name), ' ', '') || '-' || drawn.iso || '.gov/'
    || replace(fold(coalesce(type.name::text, 'records')), ' ', '-') || '/' || to_hex(drawn.number) as address,
  template.*
from drawn
cross join (select count(*) as count from templates) known
join templates template on template.draw = floor(drawn.draw * known.count)::bigint
left join record_types type on type.id = template.record_type_id
limit greatest(0, 1000000 - (select count(*) from data_sources));

insert into data_sources (
  id, name, description, source_url, normalized_url, record_type_id, url_status, agency_supplied, supplying_entity,
  agency_originated, originating_entity, agency_aggregation, agency_described_not_in_database, coverage_start, coverage_end,
  detail_level, data_portal_type, data_portal_type_other, record_formats, access_types, access_notes, update_method,
  retention_schedule, readme_url, scraper_url, created_at, updated_at)
overriding system value
select
  new_id, new_name, description, 'https://' || host || address, case host when 'www.' then '' else host end || address,
  record_type_id, (case when new_id % 33 = 0 then 'broken' else url_status::text end)::url_status_enum, agency_supplied, supplying_entity,
  agency_originated, originating_entity, agency_aggregation, agency_described_not_in_database, coverage_start, coverage_end,
  detail_level, data_portal_type, data_portal_type_other, record_formats, access_types, access_notes, update_method,
  retention_schedule, readme_url, scraper_url, created_at + new_id % 1000 * interval '1 day', updated_at + new_id % 1000 * interval '1 day'
from new_sources
order by new_id;

insert into data_sources_archive_info (data_source_id)
select new_id
from new_sources
order by new_id;

insert into link_agencies__data_sources (data_source_id, agency_id)
select new_id, agency_id
from new_sources
order by new_id;

-- Every two hundredth describes a second agency, every fifty-thousandth seventy.
insert into link_agencies__data_sources (data_source_id, agency_id)
select source.new_id, source.agency_id + other.step
from new_sources source
cross join lateral generate_series(1, case when source.new_id % 50000 = 0 then 70 else 1 end) as other (step)
join agencies agency on agency.id = source.agency_id + other.step
where source.new_id % 200 = 0
on conflict do nothing;

select setval(pg_get_serial_sequence('agencies', 'id'), (select max(id) from agencies));
select setval(pg_get_serial_sequence('meta_urls', 'id'), (select max(id) from meta_urls));
select setval(pg_get_serial_sequence('data_sources', 'id'), (select max(id) from data_sources));
