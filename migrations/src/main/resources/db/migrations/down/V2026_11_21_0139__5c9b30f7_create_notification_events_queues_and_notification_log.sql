-- revision: 5c9b30f7
-- parent: a1588e2d
-- message: create notification events, queues and notification_log
-- date: 2026-11-21T01:39
-- data loss: table public.data_request_pending_event_notification, table public.data_request_user_notification_queue, table public.data_source_pending_event_notification, table public.data_source_user_notification_queue, table public.notification_log

set local lock_timeout = '5s';

alter table public.notification_log
  drop constraint notification_log_user_count_check;

alter table public.notification_log
  drop constraint notification_log_pkey;

alter table public.data_request_user_notification_queue
  drop constraint data_request_user_notification_queue_event_id_fkey;

alter table public.data_request_pending_event_notification
  drop constraint data_request_pending_event_notification_pkey;

alter table public.data_request_pending_event_notification
  drop constraint data_request_pending_event_notification_request_event_key;

alter table public.data_request_pending_event_notification
  drop constraint data_request_pending_event_notification_data_request_id_fkey;

alter table public.data_request_user_notification_queue
  drop constraint data_request_user_notification_queue_pkey;

alter table public.data_request_user_notification_queue
  drop constraint data_request_user_notification_queue_event_id_user_id_key;

alter table public.data_request_user_notification_queue
  drop constraint data_request_user_notification_queue_user_id_fkey;

alter table public.data_source_user_notification_queue
  drop constraint data_source_user_notification_queue_event_id_fkey;

alter table public.data_source_pending_event_notification
  drop constraint data_source_pending_event_notification_pkey;

alter table public.data_source_pending_event_notification
  drop constraint data_source_pending_event_notification_source_event_key;

alter table public.data_source_pending_event_notification
  drop constraint data_source_pending_event_notification_data_source_id_fkey;

alter table public.data_source_user_notification_queue
  drop constraint data_source_user_notification_queue_pkey;

alter table public.data_source_user_notification_queue
  drop constraint data_source_user_notification_queue_event_id_user_id_key;

alter table public.data_source_user_notification_queue
  drop constraint data_source_user_notification_queue_user_id_fkey;

drop index public.data_request_user_notification_queue_unsent_idx;

drop index public.data_request_user_notification_queue_user_id_idx;

drop index public.data_source_user_notification_queue_unsent_idx;

drop index public.data_source_user_notification_queue_user_id_idx;

drop index public.notification_log_created_at_idx;

drop table public.notification_log;

drop table public.data_request_pending_event_notification;

drop table public.data_request_user_notification_queue;

drop table public.data_source_pending_event_notification;

drop table public.data_source_user_notification_queue;

drop type public.event_type_data_request;

drop type public.event_type_data_source;
