create domain public.short as varchar(250);
create table public.memo (id int primary key, j text, k text);
--DATA
insert into public.memo values (1, repeat('x', 251), 'k');
--NEW
create domain public.short as varchar(250);
create table public.memo (id int primary key, j public.short, k text);
--LOST
values of column public.memo.j
--LOST DOWN
--STOPPED
value too long
