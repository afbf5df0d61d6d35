-- revision: 6be1d0a4
-- parent: base
-- message: add extensions and the functions that fold names and normalize addresses
-- date: 2026-11-21T01:02
-- data loss: none

set local lock_timeout = '5s';

drop procedure public.refresh_materialized_view(view_name regclass);

drop function public.fold(value text);

drop function public.normalize_url(url text);

drop function public.set_updated_at();

drop extension pg_trgm;

drop extension pgcrypto;

drop extension unaccent;
