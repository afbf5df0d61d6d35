create table public.memo (id int primary key, ns timestamptz[], n timestamptz);
--DATA
insert into public.memo values (1, '{"2024-03-01 13:14:15.123456+00"}', '2024-03-01 13:14:15.123456+00');
--NEW
create table public.memo (id int primary key, ns date[], n date);
--LOST
values of column public.memo.n
values of column public.memo.ns
--LOST DOWN
--STOPPED
