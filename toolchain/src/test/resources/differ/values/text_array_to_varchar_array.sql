create table public.memo (id int primary key, tags text[]);
--DATA
insert into public.memo values (1, '{"an element of some length",b}');
--NEW
create table public.memo (id int primary key, tags varchar(5)[]);
--LOST
values of column public.memo.tags
--LOST DOWN
--STOPPED
value too long
