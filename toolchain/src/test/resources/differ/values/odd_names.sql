create table public."Od d.T" ("a.b" int primary key, "sel""ect" text, "Ünï" text);
--DATA
insert into public."Od d.T" values (1, 'x', 'y');
--NEW
create table public."Od d.T" ("a.b" int primary key, "sel""ect" varchar(500), "Ünï" text not null default 'x');
--LOST
values of column public."Od d.T"."sel""ect"
--LOST DOWN
--STOPPED
