package io.blotter.toolchain.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlStatementTest {
  @Test
  void splitsOnlyWhereAStatementEnds() {
    var script =
        """
        -- a comment; with a semicolon
        insert into t values ('a;''b', E'\\';', "c;d"); /* outer; /* inner; */ still; */
        create function f() returns int language plpgsql as $body$ begin; return 1; end $body$;
        create function g() returns int
        begin atomic
          select case when true then 1 end;
          select 2;
        end;
        create rule r as on delete to t do (select 1; select 2);
        begin;
        select 3
        """;
    assertThat(SqlStatement.in(script))
        .extracting(SqlStatement::line)
        .containsExactly(2, 3, 4, 9, 10, 11);
    assertThat(SqlStatement.in(script).getLast().text()).isEqualTo("select 3");
  }

  @Test
  void knowsBothSpellingsOfAQuoteInOneString() {
    assertThat(SqlStatement.in("select E'a''b\\';c'; select 2"))
        .extracting(SqlStatement::text)
        .containsExactly("select E'a''b\\';c'", "select 2");
  }
}
