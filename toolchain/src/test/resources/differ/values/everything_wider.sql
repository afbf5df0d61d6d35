create table public.memo (
  id int primary key, a int, b varchar(5), c numeric(5,2), d date, e cidr, f varchar(5)[], g bit varying(4),
  h timestamp(3), i jsonb, j smallint[]
);
--DATA
insert into public.memo values (
  1, 2147483647, 'abcde', 999.99, '2024-02-29', '10.0.0.0/8', '{abcde,null}', b'1010', '2024-02-29 01:02:03.456',
  '{"a": 1}', '{32767}'
);
--NEW
create table public.memo (
  id int primary key, a bigint, b text, c numeric(7,3), d timestamptz, e inet, f text[], g bit varying(8),
  h timestamp, i json, j int[]
);
--LOST
--LOST DOWN
values of column public.memo.a
values of column public.memo.b
values of column public.memo.c
values of column public.memo.d
values of column public.memo.e
values of column public.memo.f
values of column public.memo.g
values of column public.memo.h
values of column public.memo.i
values of column public.memo.j
--STOPPED
