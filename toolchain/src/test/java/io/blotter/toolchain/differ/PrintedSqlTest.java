package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worked out is what PostgreSQL prints once it has read its own print. */
class PrintedSqlTest {
  private static final TestDatabase DATABASE = TestDatabase.empty();

  @BeforeAll
  static void makeTable() {
    DATABASE.execute(
        "create type public.\"Mood x\" as enum ('a');"
            + "create domain public.code as varchar(9);"
            + "create table public.t (id int, s varchar(20), b text, c char(3), d date, n numeric,"
            + " ts timestamptz, tags varchar(9)[], m public.\"Mood x\", k public.code)");
  }

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s in ('a', 'b')",
        "s not in ('a,b', 'c''d', 'e]::f')",
        "k in ('a', 'b')",
        "c in ('a', 'b')",
        "b in ('a', 'b') and s in (b, 'x')",
        "n in (1, 2.5) and id in (1, 2)",
        "lower(s) in ('a', 'b')",
        "s like any (array['a%', 'b%'])",
        "tags && array['a'::text, 'b']::varchar[]",
        "tags = (select array[b, s])::varchar(9)[] or tags = array[s, k]::text[]::varchar[]",
        "tags = array[array[b], array[b]]::varchar[]",
        "tags = (array['a', 'b'])::varchar(3)[]",
        "m::text in ('a', 'b')",
        "m = any (array['a']::text[]::public.\"Mood x\"[])",
        "ts = any (array['2020-01-01', '2020-01-02']::date[]::timestamptz[])",
        "d = any (array[]::date[])",
        "id between 1 and 9 and n > 0",
        "n > 0 and id between 1 and 9",
        "(id = 1 or id = 2) or n = 3",
        "id = 1 or (id = 2 or n = 3)",
        "((id > 1 and n > 1) and (d is null and b is null)) and s = 'x'",
        "not (id between 1 and 9 and n > 0) or id not between 1 and 2 or s in ('a', 'b')",
        "case when id between 1 and 2 and n > 0 then s in ('a', 'b') else s in ('c', 'd') end",
        "b = '((a) AND (b)) AND c' and id = any (array[1, 2])",
        "coalesce(s, 'x') || b in ('a', 'b') or (id, n) = (1, 2)",
        "exists (select from public.t u where u.id between 1 and 2 and u.s in ('a','b') and u.n > 1)",
      })
  void settlesAsPostgresDoes(String condition) {
    var first = printed(condition);
    var second = printed(first.substring(first.indexOf("WHERE") + 5).replaceFirst(";$", ""));
    assertThat(PrintedSql.settled(first)).isEqualTo(second);
    assertThat(PrintedSql.settled(second)).isEqualTo(second);
  }

  private static String printed(String condition) {
    DATABASE.execute(
        "create or replace view public.v as select id from public.t where " + condition);
    return String.valueOf(
        DATABASE.value("select pg_get_viewdef('public.v'::regclass)").orElseThrow());
  }

  @Test
  void leavesTextsAlone() {
    var body = "select $$ ((a AND b) AND c) = (ARRAY['x'])::text[] $$, '(ARRAY[1])::text[]' ((x)";
    assertThat(PrintedSql.settled(body)).isEqualTo(body);
  }
}
