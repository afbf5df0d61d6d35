insert into projects (id, key, name, description, status, owner_user_id, created_at, updated_at)
values (1, '2c1c5ab7-5b0e-4b0c-9a5c-7d2f6f6f3c11', 'Stops in Pittsburgh', 'By hour and place.', 'open', 1, '2026-01-15 12:00:00Z', '2026-01-15 12:00:00Z');
alter table projects alter column id restart with 100;
