create table public.memo (id int primary key, a numeric, b numeric[], c double precision);
--DATA
insert into public.memo values (1, 1.5, '{2.5}', 3.5);
--NEW
create table public.memo (id int primary key, a int, b int[], c real);
--LOST
values of column public.memo.a
values of column public.memo.b
values of column public.memo.c
--LOST DOWN
--STOPPED
