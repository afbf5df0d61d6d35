-- Secrets: the history has none, and those of letters are kept as digests, by which the letters stay good.
alter table incoming.change_log disable trigger user;
update incoming.change_log
set old_data = old_data - '{password_digest,api_key}'::text[],
    new_data = new_data - '{password_digest,api_key}'::text[]
where table_name = 'users';
alter table incoming.change_log enable trigger user;
alter table incoming.pending_users disable trigger user;
update incoming.pending_users
set validation_token = encode(sha256(convert_to(validation_token, 'UTF8')), 'hex');
alter table incoming.pending_users enable trigger user;
alter table incoming.reset_tokens disable trigger user;
update incoming.reset_tokens
set token = encode(sha256(convert_to(token, 'UTF8')), 'hex');
alter table incoming.reset_tokens enable trigger user;
