create table public.memo (id int primary key, i inet, b box, j json);
--DATA
insert into public.memo values (1, '10.1.2.1/24', '((3,4),(1,2))', '{"b": 1, "a": 2, "b": 3}');
--NEW
create table public.memo (id int primary key, i cidr, b point, j jsonb);
--LOST
values of column public.memo.b
values of column public.memo.i
values of column public.memo.j
--LOST DOWN
--STOPPED
