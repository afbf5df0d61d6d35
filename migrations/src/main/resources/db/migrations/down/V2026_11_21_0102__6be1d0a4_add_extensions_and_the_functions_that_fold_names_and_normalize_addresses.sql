-- revision: 6be1d0a4
-- parent: base
-- message: add extensions and the functions that fold names and normalize addresses
-- date: 2026-11-21T01:02
-- data loss: none

set local lock_timeout = '5s';

drop procedure public.refresh_materialized_view(regclass);

drop function public.set_updated_at();

drop function public.normalize_url(text);

drop function public.fold(text);

drop extension pgcrypto;

drop extension unaccent;

drop extension pg_trgm;
