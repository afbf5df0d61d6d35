package io.blotter.toolchain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What L12 calls a rewrite of the table is what PostgreSQL makes one of. */
class RewritesTest {
  private static final List<String> TYPES =
      List.of(
          "text",
          "varchar",
          "varchar(5)",
          "varchar(50)",
          "char(5)",
          "text[]",
          "varchar[]",
          "varchar(5)[]",
          "varchar(50)[]",
          "int",
          "bigint",
          "numeric",
          "numeric(5, 2)",
          "numeric(9, 2)",
          "numeric(9, 4)",
          "bit(4)",
          "bit varying",
          "bit varying(4)",
          "bit varying(8)",
          "inet",
          "cidr",
          "time",
          "time(2)",
          "time(6)",
          "timestamptz",
          "timestamptz(3)",
          "interval",
          "interval(3)",
          "json",
          "jsonb");

  @Test
  void isWhatPostgresRewrites() throws SQLException {
    try (var database = TestDatabase.empty();
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      var compared = 0;
      for (var from : TYPES) {
        var create = "create table public.calls (n int, c " + from + ")";
        for (var to : TYPES) {
          for (var how : ways(from, to)) {
            statement.execute("drop table if exists public.calls;" + create);
            var before = file(statement);
            var alter = "alter table public.calls alter column c type " + to + how;
            if (isDone(statement, alter)) {
              assertThat(isRewrite(create, alter))
                  .as("from %s: %s", from, alter)
                  .isEqualTo(file(statement) != before);
              compared++;
            }
          }
        }
      }
      assertThat(compared).isGreaterThan(200);
    }
  }

  private static List<String> ways(String from, String to) {
    return (from + to).matches("(text|varchar).*(text|varchar).*")
        ? List.of("", " using c", " using (c)::" + to, " using cast(c as " + to + ")")
        : List.of("");
  }

  private static boolean isDone(Statement statement, String alter) {
    try {
      return !statement.execute(alter);
    } catch (SQLException noSuchCast) {
      return false;
    }
  }

  private static long file(Statement statement) throws SQLException {
    try (var row = statement.executeQuery("select pg_relation_filenode('public.calls')")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static boolean isRewrite(String create, String alter) {
    var report = Lint.assumingLargeTables().check(List.of(file(create), file(alter)));
    return report.findings().stream().anyMatch(finding -> finding.rule() == Rule.L12);
  }

  private static SqlFile file(String sql) {
    return SqlFile.of("up/V1.sql", sql + ";", true, SqlFile.Direction.UP);
  }
}
