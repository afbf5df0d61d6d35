create domain public.short as varchar(250);
create table public.memo (id int primary key, j public.short, k public.short[]);
--DATA
insert into public.memo values (1, repeat('x', 101), '{}');
--NEW
create domain public.short as varchar(100);
create table public.memo (id int primary key, j public.short, k public.short[]);
--LOST
values of column public.memo.j
values of column public.memo.k
--LOST DOWN
--STOPPED
value too long
