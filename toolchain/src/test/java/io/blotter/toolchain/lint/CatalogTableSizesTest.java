package io.blotter.toolchain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Locks matter on the tables that are large in the database itself. */
class CatalogTableSizesTest {
  private static final TestDatabase DATABASE = TestDatabase.empty();

  @BeforeAll
  static void fill() {
    DATABASE.execute(
        """
        create table large as select number as id from generate_series(1, 20000) as number;
        create index large_id_idx on large (id);
        create table small as select number as id from generate_series(1, 200) as number;
        create table never_counted as
          select number as id from generate_series(1, 20000) as number;
        create table nothing (id bigint);
        create table parts (id bigint) partition by range (id);
        create table parts_a partition of parts for values from (0) to (6000);
        create table parts_b partition of parts for values from (6000) to (12000);
        insert into parts select number from generate_series(0, 11999) as number;
        create schema "Odd";
        create table "Odd"."large" (id bigint);
        analyze large, small, parts_a, parts_b;
        """);
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void countsRows() throws SQLException {
    assertThat(sizes().rows(QualifiedName.unqualified("large"))).hasValue(20_000);
    assertThat(sizes().rows(QualifiedName.unqualified("small"))).hasValue(200);
    assertThat(sizes().rows(QualifiedName.unqualified("nothing"))).hasValue(0);
    assertThat(sizes().rows(QualifiedName.unqualified("parts"))).hasValue(12_000);
    assertThat(sizes().rows(new QualifiedName("Odd", "large"))).hasValue(0);
    assertThat(sizes().rows(QualifiedName.unqualified("unheard_of"))).isEmpty();
  }

  @Test
  void takesATableThatWasNeverCountedForNoSmallerThanItIs() throws SQLException {
    assertThat(sizes().rows(QualifiedName.unqualified("never_counted")).orElseThrow())
        .isGreaterThanOrEqualTo(20_000);
  }

  @Test
  void rulesAboutLocksAreSilentOnSmallTables() throws SQLException {
    assertThat(findings("create index large_new_idx on large (id);"))
        .containsExactly("CREATE INDEX blocks every write to large");
    assertThat(findings("create index parts_new_idx on public.parts (id);"))
        .containsExactly("CREATE INDEX blocks every write to parts");
    assertThat(findings("drop index large_id_idx;"))
        .containsExactly("DROP INDEX large_id_idx blocks reads and writes of its table");
    assertThat(findings("create index unheard_of_idx on unheard_of (id);"))
        .containsExactly("CREATE INDEX blocks every write to unheard_of");
    assertThat(findings("create index small_new_idx on small (id);")).isEmpty();
    assertThat(findings("create index nothing_new_idx on nothing (id);")).isEmpty();
    assertThat(findings("create index odd_new_idx on \"Odd\".\"large\" (id);")).isEmpty();
  }

  @Test
  void rulesAboutDataAndRunningCodeAreNot() throws SQLException {
    assertThat(findings("drop table small;")).containsExactly("DROP TABLE loses all rows of small");
    assertThat(findings("alter table small add column note text not null;"))
        .containsExactly("small.note has no value for existing rows");
    assertThat(findings("alter table small rename column id to number;"))
        .containsExactly("the running build still uses small.id");
  }

  private static List<String> findings(String sql) throws SQLException {
    var file =
        new SqlFile(
            "up/V1.sql",
            "set local lock_timeout = '5s';\n" + sql,
            true,
            SqlFile.Direction.UP,
            "change large, small, nothing, parts and unheard_of",
            false);
    return Lint.against(sizes()).check(List.of(file)).findings().stream()
        .map(LintFinding::message)
        .toList();
  }

  private static CatalogTableSizes sizes() throws SQLException {
    try (var connection = DATABASE.dataSource().getConnection()) {
      return CatalogTableSizes.read(connection);
    }
  }
}
