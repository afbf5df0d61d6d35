create table public.memo (id serial primary key, body text);
--DATA
insert into public.memo (body) values ('a'), ('b');
--NEW
create table public.memo (id int primary key, body text);
--LOST
sequence public.memo_id_seq
--LOST DOWN
--STOPPED
