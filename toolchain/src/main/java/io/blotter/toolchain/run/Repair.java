package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.SchemaHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What was cleared away after a failure outside a transaction.
 *
 * @param revisions the revisions whose failed rows were removed: they are pending again
 * @param leftBehind objects that are in the way, to be dropped or finished by hand
 */
public record Repair(List<String> revisions, List<String> leftBehind) {
  private static final String INVALID_INDEXES =
      """
      select format('invalid index %s.%I on %s.%I', i.relnamespace::regnamespace, i.relname,
                    t.relnamespace::regnamespace, t.relname)
      from pg_index x
      join pg_class i on i.oid = x.indexrelid
      join pg_class t on t.oid = x.indrelid
      where not x.indisvalid
      """;
  private static final String LEFT_BEHIND =
      INVALID_INDEXES
          + """
          union all
          select format('constraint %s of %s is not valid', conname, conrelid::regclass)
          from pg_constraint
          where not convalidated
          order by 1
          """;

  /**
   * Removes the rows of failed revisions and lists what they left. Where none failed, lists what a
   * killed process left of an index: the next migration drops it, or builds it anew.
   */
  public static Repair of(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      var failed = SchemaHistory.of(connection).failed();
      if (failed.isEmpty()) {
        return new Repair(List.of(), leftBehind(connection, INVALID_INDEXES));
      }
      try (var statement = connection.createStatement()) {
        statement.executeUpdate("delete from public." + SchemaHistory.TABLE + " where not success");
      }
      return new Repair(failed, leftBehind(connection, LEFT_BEHIND));
    }
  }

  private static List<String> leftBehind(Connection connection, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
