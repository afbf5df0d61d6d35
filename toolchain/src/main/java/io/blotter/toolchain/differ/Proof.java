package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Outcome.Step;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs files on a copy with rows in it, up and down again, and compares: the schema with the model,
 * then the schema and the rows with what they were.
 */
final class Proof implements AutoCloseable {
  private static final String NOT_NULL_VIOLATION = "23502";

  private final ScratchDatabases databases;
  private final ScratchDatabase start;
  private final ScratchDatabase model;
  private final List<String> losses;
  private final Set<String> notes = new LinkedHashSet<>();
  private final Beside<Stage> first;

  /** Which rows take part: rather more than fewer. */
  private enum Filling {
    EVERY_TABLE,
    /** The same with texts that another type can be made of. */
    EVERY_TABLE_CASTABLE,
    ROWS_OF_REVISIONS,
    NONE
  }

  /**
   * @param changedColumns columns that survive, but whose values do not come back as they were
   */
  record Verdict(List<String> changedColumns, List<String> notes) {}

  /** A copy with rows in it, on which files are tried. */
  private record Stage(ScratchDatabase copy, Rows before) {}

  /** Begins to fill the first copy; nobody may be connected to what is copied. */
  Proof(
      ScratchDatabases databases,
      ScratchDatabase start,
      ScratchDatabase model,
      List<String> losses) {
    this.databases = databases;
    this.start = start;
    this.model = model;
    this.losses = losses;
    this.first = Beside.start(() -> stage(Filling.EVERY_TABLE));
  }

  Verdict of(List<Step> steps) throws SQLException {
    for (var filling : Filling.values()) {
      var stage = filling == Filling.EVERY_TABLE ? first.result() : stage(filling);
      var copy = stage.copy();
      if (goesUp(copy, steps, filling) && goesDown(copy, steps, filling)) {
        var changed =
            stage.before().changed(Rows.of(copy)).stream()
                .filter(column -> !isLost(column))
                .toList();
        return new Verdict(changed, List.copyOf(notes));
      }
    }
    throw new CannotPropose(String.join("; ", notes));
  }

  private Stage stage(Filling filling) throws SQLException {
    var copy = databases.copyOf(start);
    fill(copy, filling);
    return new Stage(copy, Rows.of(copy));
  }

  @Override
  public void close() throws SQLException {
    first.close();
  }

  private void fill(ScratchDatabase copy, Filling filling) throws SQLException {
    switch (filling) {
      case EVERY_TABLE -> notes.addAll(SyntheticRows.fill(copy, model, false));
      case EVERY_TABLE_CASTABLE -> SyntheticRows.fill(copy, model, true);
      case ROWS_OF_REVISIONS -> {}
      case NONE -> SyntheticRows.clear(copy);
    }
  }

  private boolean goesUp(ScratchDatabase copy, List<Step> steps, Filling filling)
      throws SQLException {
    try {
      for (var step : steps) {
        step.up().run(copy);
      }
    } catch (StatementFailed e) {
      if (filling.compareTo(Filling.ROWS_OF_REVISIONS) < 0
          && StatementFailed.isAboutRows(e)
          && !NOT_NULL_VIOLATION.equals(e.getSQLState())) {
        notes.add("rows may stop the way up: " + e.getMessage());
        return false;
      }
      throw new CannotPropose("the way up fails over rows: " + e.getMessage());
    }
    requireSame(copy, model, "up");
    return true;
  }

  private boolean goesDown(ScratchDatabase copy, List<Step> steps, Filling filling)
      throws SQLException {
    try {
      for (var step : steps.reversed()) {
        step.down().run(copy);
      }
    } catch (StatementFailed e) {
      if (filling != Filling.NONE && StatementFailed.isAboutRows(e)) {
        notes.add("rows may stop the way down: " + e.getMessage());
        return false;
      }
      throw new CannotPropose("the way down fails: " + e.getMessage());
    }
    requireSame(copy, start, "down");
    return true;
  }

  private static void requireSame(ScratchDatabase copy, ScratchDatabase target, String way)
      throws SQLException {
    var after = "after the way " + way + ", ";
    var reached = copy.schema();
    Schema.requireSame(reached.fingerprint(), target.fingerprint(), after);
    var statements = SchemaDiff.statements(reached, target.schema());
    if (!statements.isEmpty()) {
      throw new CannotPropose(after + "the differ still wants " + statements);
    }
    var lines = PgDump.differences(copy, target);
    if (!lines.isEmpty()) {
      throw new CannotPropose(after + "pg_dump still tells apart " + lines);
    }
  }

  private boolean isLost(String column) {
    return losses.stream()
        .anyMatch(loss ->
            loss.equals(column)
                || (loss.startsWith("table ")
                    && column.startsWith("column " + loss.substring("table ".length()) + ".")));
  }
}
