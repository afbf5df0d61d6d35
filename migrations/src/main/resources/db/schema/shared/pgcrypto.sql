-- No routine here needs it: databases that are taken over, and the scripts around them, do.
create extension if not exists pgcrypto with schema public;
