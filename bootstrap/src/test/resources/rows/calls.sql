insert into calls (id, user_id, data_request_id, agency_id, call_id, provider, status, phone_number, is_active, started_at, ended_at, duration_seconds, created_at, updated_at, provider_data, transcript)
values (1, 1, 1, 1, 'CA0123456789abcdef0123456789abcdef', 'twilio', 'in_progress', '+14125550142', true, '2026-01-21 12:00:00Z', null, null, '2026-01-21 12:00:00Z', '2026-01-21 12:00:00Z', '{"conference_name": "room 7"}', null),
       (2, 1, null, 2, '6f6e7d0c-3b0a-4c55-8a52-0f8d7c1e2b3a', 'vapi', 'ended', '+14125550100', false, '2026-01-20 12:00:00Z', '2026-01-20 12:04:07Z', 247, '2026-01-20 12:00:00Z', '2026-01-20 12:04:07Z', null, '"Records office, how may I help you?"');
alter table calls alter column id restart with 100;
