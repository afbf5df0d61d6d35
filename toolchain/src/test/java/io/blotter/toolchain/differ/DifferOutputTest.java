package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferOutputTest {
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
