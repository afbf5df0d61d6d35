create table public.memo (id int primary key, j bit(8));
--DATA
insert into public.memo values (1, b'11111111');
--NEW
create table public.memo (id int primary key, j bit(4));
--LOST
values of column public.memo.j
--LOST DOWN
values of column public.memo.j
--STOPPED
bit string length 8 does not match
