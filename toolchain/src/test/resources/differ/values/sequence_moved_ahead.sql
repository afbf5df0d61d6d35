create sequence public.tick start 5;
create sequence public.tock increment -1 minvalue -100 maxvalue 5 start 5;
--DATA
select nextval('public.tick');
--NEW
create sequence public.tick start 50 minvalue 10;
create sequence public.tock increment -1 minvalue -100 maxvalue -7 start -10;
--LOST
--LOST DOWN
--STOPPED
