create view public.distinct_source_urls as
select distinct
  split_part(data_sources.normalized_url, '# ', 1) as base_url,
  data_sources.source_url as original_url
from public.data_sources;

comment on view public.distinct_source_urls is
  'Addresses of all data sources, each once, for tools that read it. The service itself asks data_sources, which is never out of date.';
comment on column public.distinct_source_urls.base_url is
  'The address in the form in which two are compared.';
comment on column public.distinct_source_urls.original_url is
  'The address as it was submitted.';
