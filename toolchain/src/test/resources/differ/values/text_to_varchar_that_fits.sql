create table public.memo (id int primary key, body text);
--DATA
insert into public.memo values (1, repeat('x', 400)), (2, null);
--NEW
create table public.memo (id int primary key, body varchar(400));
--LOST
values of column public.memo.body
--LOST DOWN
--STOPPED
