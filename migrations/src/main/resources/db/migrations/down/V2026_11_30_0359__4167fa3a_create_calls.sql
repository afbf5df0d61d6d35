-- revision: 4167fa3a
-- parent: 9dec2018
-- message: create calls
-- date: 2026-11-30T03:59
-- data loss: table public.calls

set local lock_timeout = '5s';

drop trigger set_calls_updated_at on public.calls;

drop trigger log_calls_changes on public.calls;

alter table public.calls
  drop constraint calls_call_id_check;

alter table public.calls
  drop constraint calls_phone_number_check;

alter table public.calls
  drop constraint calls_listen_url_length_check;

alter table public.calls
  drop constraint calls_recording_url_length_check;

alter table public.calls
  drop constraint calls_provider_data_check;

alter table public.calls
  drop constraint calls_analysis_data_check;

alter table public.calls
  drop constraint calls_ended_at_check;

alter table public.calls
  drop constraint calls_duration_seconds_check;

alter table public.calls
  drop constraint calls_is_active_check;

alter table public.calls
  drop constraint calls_pkey;

alter table public.calls
  drop constraint calls_user_id_fkey;

alter table public.calls
  drop constraint calls_project_id_fkey;

alter table public.calls
  drop constraint calls_data_request_id_fkey;

alter table public.calls
  drop constraint calls_agency_id_fkey;

drop index public.calls_agency_id_idx;

drop index public.calls_customer_call_sid_idx;

drop index public.calls_data_request_id_idx;

drop index public.calls_transcript_words_idx;

drop index public.calls_user_id_active_key;

drop index public.idx_project_started;

drop index public.idx_user_active;

drop index public.idx_user_started;

drop index public.ix_calls_call_id;

drop index public.ix_calls_is_active;

drop index public.ix_calls_project_id;

drop index public.ix_calls_started_at;

drop index public.ix_calls_status;

drop index public.ix_calls_user_id;

drop table public.calls;

drop function public.words_of_transcript(transcript jsonb);

drop type public.call_provider;

drop type public.call_status;
