-- revision: 5c9b30f7
-- parent: a1588e2d
-- message: create notification events, queues and notification_log
-- date: 2026-11-21T01:39
-- data loss: the tables data_request_pending_event_notification, data_source_pending_event_notification, data_request_user_notification_queue, data_source_user_notification_queue and notification_log with all rows

set local lock_timeout = '5s';

drop table public.notification_log;

drop table public.data_source_user_notification_queue;

drop table public.data_request_user_notification_queue;

drop table public.data_source_pending_event_notification;

drop table public.data_request_pending_event_notification;

drop type public.event_type_data_source;

drop type public.event_type_data_request;
