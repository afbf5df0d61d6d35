package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Outcome.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Columns that are closed to null and that no default fills: they are open for a revision, then the
 * rows that are there get a value, and then they are closed.
 */
final class ClosedColumns {
  private final Fingerprint from;
  private final Fills fills;
  private final List<Column> columns;

  private record Column(String name, String table) {
    String simpleName() {
      return name.substring(table.length() + 1);
    }

    String open() {
      return "alter table %s alter column %s drop not null".formatted(table, simpleName());
    }

    String fill(String expression) {
      return "update %s\n  set %s = (%s) -- the value for the rows that have none\n  where %s is null"
          .formatted(table, simpleName(), expression, simpleName());
    }
  }

  private ClosedColumns(Fingerprint from, Fills fills, List<Column> columns) {
    this.from = from;
    this.fills = fills;
    this.columns = columns;
  }

  static ClosedColumns between(Fingerprint from, Fingerprint to, Fills fills) {
    return new ClosedColumns(
        from,
        fills,
        to.objects().keySet().stream()
            .filter(object -> object.startsWith("column ") && isClosed(object, from, to))
            .map(object ->
                new Column(
                    object.substring("column ".length()),
                    to.value(object, "of").substring("table ".length())))
            .toList());
  }

  private static boolean isClosed(String column, Fingerprint from, Fingerprint to) {
    return from.has(to.value(column, "of"))
        && to.value(column, "of").startsWith("table ")
        && to.value(column, "not null").equals("true")
        && !from.value(column, "not null").equals("true")
        && to.value(column, "inherited").equals("0")
        && List.of("default", "identity", "generated").stream()
            .allMatch(attribute -> to.value(column, attribute).isEmpty());
  }

  /** What to say of new columns that the rows have no value for, or of values for no column. */
  List<String> refusals() {
    if (!fills.expressions().isEmpty() && statements().isEmpty()) {
      return List.of("--fill: no column without a default is closed to null in a table that stays");
    }
    return columns.stream()
        .filter(column -> isNew(column) && !fills.tablesAreEmpty())
        .filter(column -> fills.of(column.name()).isEmpty())
        .map(column ->
            "the rows of %s have no value for the new column %s: say --fill 'EXPRESSION' to add it open, fill it and close it, or --assume-empty where the table has no rows"
                .formatted(column.table(), column.name()))
        .toList();
  }

  private boolean isNew(Column column) {
    return !from.has("column " + column.name());
  }

  private List<String> statements() {
    var statements = new ArrayList<String>();
    for (var column : columns) {
      fills.of(column.name()).map(column::fill).ifPresent(statements::add);
    }
    return statements;
  }

  /** The model before the columns are closed, or the model where there are none to fill. */
  ScratchDatabase opened(ScratchDatabase model, ScratchDatabases databases) throws SQLException {
    if (statements().isEmpty()) {
      return model;
    }
    var opened = databases.copyOf(model);
    for (var column : columns) {
      if (fills.of(column.name()).isPresent()) {
        try {
          opened.run(List.of(column.open()));
        } catch (StatementException e) {
          throw new ProposalException(
              "column %s cannot be filled before it is closed (%s): add it without its key first"
                  .formatted(column.name(), e.getMessage()));
        }
      }
    }
    return opened;
  }

  /** Turns a database into the model by way of the opened one. */
  List<Step> steps(
      ScratchDatabase work,
      ScratchDatabase opened,
      ScratchDatabase model,
      ScratchDatabases databases)
      throws SQLException {
    var steps = new ArrayList<>(new Steps(databases).turn(work, opened));
    if (opened != model) {
      var closing = new Steps(databases).turn(databases.copyOf(opened), model);
      var first = closing.getFirst();
      var statements = new ArrayList<>(statements());
      statements.addAll(first.up().statements());
      steps.add(new Step(new Part(statements, first.up().transactional()), first.down()));
      steps.addAll(closing.subList(1, closing.size()));
    }
    return steps;
  }

  /** Tables that are taken to have no rows, for their new columns could not be filled. */
  Set<String> emptyTables() {
    return fills.tablesAreEmpty()
        ? columns.stream().filter(this::isNew).map(Column::table).collect(Collectors.toSet())
        : Set.of();
  }
}
