package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model must not do is told by file and line; what describes a schema passes. */
class ModelRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "create role reader",
        "CREATE USER reader",
        "create group readers",
        "alter role postgres superuser",
        "drop user if exists reader",
        "drop owned by reader",
        "reassign owned by reader to writer",
        "create database other",
        "alter database calls set work_mem = '1GB'",
        "drop database calls",
        "create tablespace fast location '/x'",
        "alter system set fsync = off",
        "grant writers to reader",
        "grant connect on database calls to reader",
        "grant set on parameter work_mem to reader",
        "revoke all on tablespace pg_default from public",
        "comment on role postgres is 'x'",
        "comment on database calls is 'x'",
        "create subscription s connection 'x' publication p",
        "set role reader",
        "set session authorization reader",
        "reset role",
        "checkpoint"
      })
  void actsOnTheServer(String sql) {
    assertThat(violations(sql)).contains("acts on the whole server");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into t values (1)",
        "/* a */ update t set n = 1",
        "delete from t",
        "merge into t using u on true when matched then delete",
        "truncate t",
        "copy t from stdin",
        "with gone as (delete from t returning *) select * from gone",
        "select 1 as n into t",
        "create table t as select 1 as n",
        "create unlogged table if not exists t (n) as values (1)"
      })
  void changesRows(String sql) {
    assertThat(violations(sql)).contains("changes rows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "begin",
        "start transaction",
        "commit",
        "end",
        "rollback",
        "abort",
        "savepoint a",
        "release a",
        "lock table t",
        "set transaction read only",
        "set constraints all deferred"
      })
  void isAboutTransactions(String sql) {
    assertThat(violations(sql)).contains("is about transactions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do $$ begin create role reader; exception when duplicate_object then null; end $$",
        "do $$ begin insert into t values (1); end $$",
        "do language plpgsql 'begin execute ''create role x''; end'",
        "do $$ begin perform pg_reload_conf(); end $$",
        "select pg_reload_conf()",
        "select pg_catalog.setval('public.t_n_seq', 7, true)",
        "create temp table t (n int)",
        "create or replace temporary view v as select 1",
        "set client_encoding = 'LATIN1'",
        "set standard_conforming_strings = off",
        "discard all",
        "call fill()",
        "vacuum t",
        "\\i other.sql",
        "\\connect other"
      })
  void describesNothing(String sql) {
    assertThat(violations(sql)).startsWith("t.sql:3: ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table t (n int, constraint t_n_fkey foreign key (n) references u on update cascade)",
        "create table t (role text, \"user\" text default 'insert into t', as_of date)",
        "create table t as select 1 as n with no data",
        "create user mapping for public server far",
        "drop user mapping for public server far",
        "create view v as select * from t; create rule r as on insert to v do instead insert into t values (1)",
        "create function f() returns void language plpgsql as $$begin insert into t values (1); end$$",
        "create function f() returns void begin atomic insert into t values (1); end",
        "do $$ begin create type mood as enum ('a'); exception when duplicate_object then null; end $$",
        "do $$ begin create trigger a after update on t execute function f(); end $$",
        "grant select, insert on t to public; grant usage on schema public to public",
        "alter default privileges in schema public grant select on tables to public",
        "comment on table t is 'create role reader'",
        "set search_path = public; set client_encoding = 'UTF8'; set standard_conforming_strings = on",
        "select pg_catalog.set_config('search_path', '', false)",
        "select 1",
        "alter table t owner to nobody",
        "\\restrict abcDEF123\ncreate table t (n int);\n\\unrestrict abcDEF123\n"
      })
  void describesASchema(String sql) {
    assertThat(ModelRule.violations(ModelFile.of("t.sql", sql))).isEmpty();
  }

  @Test
  void tellsOfEachStatement() {
    assertThat(
            ModelRule.violations(
                ModelFile.of(
                    "a.sql", "begin;\ncreate table t ();\n\ninsert into t default values;")))
        .containsExactly(
            "a.sql:1: 'begin' is about transactions; they are made around the whole model",
            "a.sql:4: 'insert into' changes rows, and the model has none; a revision fills tables:"
                + " blotter db create --empty");
  }

  private static String violations(String sql) {
    return String.join(
        "\n", ModelRule.violations(ModelFile.of("t.sql", "create table a ();\n\n" + sql + ";")));
  }
}
