package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Outcome.Step;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes up and down once more, with rows written to what changes after each way: they come back as
 * they were, and sequences stay ahead of them.
 *
 * @param copy a database that went up and down already
 * @param start what it is a copy of
 * @param tables where rows are written
 */
record RowsBetween(ScratchDatabase copy, ScratchDatabase start, Set<String> tables) {
  private static final String BEHIND = Query.named("behind.sql");

  /**
   * @param changedColumns columns of one type on both sides that did not keep what was written
   */
  record Verdict(List<String> changedColumns, List<String> notes) {}

  Verdict proof(List<Step> steps) throws SQLException {
    var behind = behind();
    try {
      for (var step : steps) {
        step.up().run(copy);
      }
      SyntheticRows.add(copy, start, tables, 4);
      requireAhead(behind, "up");
      var written = ColumnDigests.of(copy);
      var after = Fingerprint.of(copy);
      for (var step : steps.reversed()) {
        step.down().run(copy);
      }
      var changed = sameTypes(written.changed(ColumnDigests.of(copy)), after);
      SyntheticRows.add(copy, start, tables, 6);
      requireAhead(behind, "down");
      return new Verdict(changed, List.of());
    } catch (StatementException e) {
      if (StatementException.isAboutRows(e)) {
        return new Verdict(
            List.of(), List.of("rows written meanwhile may stop the way down: " + e.getMessage()));
      }
      throw new ProposalException("the second time, " + e.getMessage());
    }
  }

  /** Those that are on both sides with one type; others are judged by their types. */
  private List<String> sameTypes(List<String> columns, Fingerprint after) throws SQLException {
    var before = start.fingerprint();
    return columns.stream()
        .filter(column -> after.has(column) && before.has(column))
        .filter(column -> after.value(column, "type").equals(before.value(column, "type")))
        .toList();
  }

  private void requireAhead(Set<String> before, String way) throws SQLException {
    var behind = behind();
    behind.removeAll(before);
    if (!behind.isEmpty()) {
      throw new ProposalException(
          "after the way %s, the sequence of %s hands out numbers that rows have"
              .formatted(way, String.join(", ", behind)));
    }
  }

  /** Columns that hold numbers which their sequences have not handed out. */
  private Set<String> behind() throws SQLException {
    var behind = new LinkedHashSet<String>();
    try (var connection = copy.connect();
        var statement = connection.createStatement()) {
      for (var query : Query.combined(statement, BEHIND)) {
        try (var rows = statement.executeQuery(query)) {
          while (rows.next()) {
            behind.add(rows.getString(1));
          }
        }
      }
    }
    return behind;
  }
}
