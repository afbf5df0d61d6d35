package io.blotter.migrations.differ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTest {
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

  @Test
  void takesRemarksOutOfTheDiffersText() {
    assertThat(
            DifferOutput.statements(
                "-- first\nALTER TABLE t\n\tALTER COLUMN \"a/* b */\" TYPE/* c */bigint USING"
                    + " '-- d' /* TYPE change - e */;"))
        .containsExactly("alter table t\n  alter column \"a/* b */\" type bigint using '-- d'");
  }

  @Test
  void dropsIndexesInTheOrderOfTheirNames() {
    assertThat(DifferOutput.statements("DROP INDEX c;DROP INDEX a;DROP VIEW b;DROP INDEX a2"))
        .containsExactly("drop index a", "drop index c", "drop view b", "drop index a2");
  }

  @Test
  void takesAnExtensionAsTheServerHasIt() {
    assertThat(
            DifferOutput.statements(
                "CREATE EXTENSION pg_trgm SCHEMA public;COMMENT ON EXTENSION pg_trgm IS 'a';"
                    + "COMMENT ON EXTENSION citext IS 'b'"))
        .containsExactly(
            "create extension if not exists pg_trgm schema public",
            "comment on extension citext is 'b'");
  }

  @Test
  void writesLowerCaseButLeavesQuotedTextAlone() {
    assertThat(
            SqlFormat.statement(
                "CREATE FUNCTION F() RETURNS text AS $$SELECT 'A'$$;\n\tCOMMENT ON \"T\" IS E'It\\'S' -- Done"))
        .isEqualTo(
            "create function f() returns text as $$SELECT 'A'$$;\n  comment on \"T\" is E'It\\'S' -- Done");
    assertThat(SqlFormat.script(List.of("select 1", "select 2")))
        .isEqualTo("select 1;\n\nselect 2;\n");
  }
}
