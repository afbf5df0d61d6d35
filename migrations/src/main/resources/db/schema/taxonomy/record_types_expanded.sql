create view public.record_types_expanded as
select
  record_types.id as record_type_id,
  record_types.name as record_type_name,
  record_types.description as record_type_description,
  record_categories.id as category_id,
  record_categories.name as category_name
from public.record_types
join public.record_categories
  on record_categories.id = record_types.category_id;

comment on view public.record_types_expanded is
  'Record types with the name of their category.';
