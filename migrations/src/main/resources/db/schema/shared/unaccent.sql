create extension if not exists unaccent with schema public;
