create table public.memo (id int primary key, body text, tags text[]);
--DATA
insert into public.memo values (1, repeat('x', 251), '{ab}');
--NEW
create table public.memo (id int primary key, body varchar(250), tags text[]);
--LOST
values of column public.memo.body
--LOST DOWN
--STOPPED
value too long
