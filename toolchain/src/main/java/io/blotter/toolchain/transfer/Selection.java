package io.blotter.toolchain.transfer;

import io.blotter.toolchain.environment.SensitiveColumns;
import io.blotter.toolchain.environment.SensitiveColumns.ColumnName;
import io.blotter.toolchain.environment.Sensitivity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rows and values are taken out of a database. Of the public ones: a table whose key is not
 * public is left out; a value that is not public is null, or where it must not be null its default,
 * and a table that has neither is left out, as are rows that break a check without it; a foreign
 * key that points to a table that is left out is null, and a table where it must not be null is
 * left out, too.
 */
final class Selection {
  private static final String SCHEMA = "public.";

  private final SourceCatalog catalog;
  private final SensitiveColumns sensitive;
  private final Set<ColumnName> emptied = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();

  private Selection(SourceCatalog catalog, SensitiveColumns sensitive) {
    this.catalog = catalog;
    this.sensitive = sensitive;
  }

  /** The rows to take, each with the statement that reads them. */
  static Map<RowSet, String> of(SourceCatalog catalog, Scope scope, SensitiveColumns sensitive) {
    var selection = new Selection(catalog, sensitive);
    if (scope == Scope.PUBLIC) {
      selection.leaveOutWhatIsNotPublic();
    }
    var chosen = new LinkedHashMap<RowSet, String>();
    for (var table : catalog.tables()) {
      if (!selection.leftOut.contains(table.quoted())) {
        selection.choose(table, chosen);
      }
    }
    return chosen;
  }

  private void choose(SourceTable table, Map<RowSet, String> chosen) {
    var columns = new ArrayList<SourceColumn>();
    var values = new ArrayList<String>();
    for (var column : table.columns()) {
      if (!emptied.contains(name(table, column))) {
        columns.add(column);
        values.add(column.quoted());
      } else if (column.nullable()) {
        columns.add(column);
        values.add("null::" + column.type() + " as " + column.quoted());
      }
    }
    chosen.put(
        new RowSet(table.quoted(), columns.stream().map(SourceColumn::quoted).toList()),
        table.reading(values, checked(table, columns)));
  }

  /** What rows must still fulfil when some of their values are null. */
  private List<String> checked(SourceTable table, List<SourceColumn> columns) {
    var names = columns.stream().map(SourceColumn::name).toList();
    return catalog.checks().stream()
        .filter(check -> check.table().equals(table.quoted()))
        .filter(check -> names.containsAll(check.columns()))
        .filter(check ->
            check.columns().stream()
                .anyMatch(column -> emptied.contains(new ColumnName(table.name(), column))))
        .map(check -> "(" + check.expression() + ") is not false")
        .toList();
  }

  private void leaveOutWhatIsNotPublic() {
    for (var table : catalog.tables()) {
      if (table.key().stream().noneMatch(column -> isPublic(table, column))
          || table.columns().stream().anyMatch(column -> needsTheTableToGo(table, column))) {
        leftOut.add(table.quoted());
      }
      table.columns().stream()
          .filter(column -> !isPublic(table, column))
          .forEach(column -> emptied.add(name(table, column)));
    }
    while (catalog.foreignKeys().stream().map(this::follow).reduce(false, Boolean::logicalOr)) {
      // what is left out lets more be left out
    }
  }

  private boolean needsTheTableToGo(SourceTable table, SourceColumn column) {
    return !isPublic(table, column)
        && (column.inKey() || (!column.nullable() && !column.hasDefault()));
  }

  /** Whether the key led to something being left out that was not before. */
  private boolean follow(ForeignKey key) {
    if (!leftOut.contains(key.referenced()) || leftOut.contains(key.table())) {
      return false;
    }
    var table =
        catalog.tables().stream()
            .filter(known -> known.quoted().equals(key.table()))
            .findFirst()
            .orElseThrow();
    var columns =
        table.columns().stream().filter(column -> key.columns().contains(column.name())).toList();
    var nullable = columns.stream().filter(column -> column.nullable() && !column.inKey()).toList();
    var enough = key.full() ? columns.size() : 1;
    if (nullable.size() < enough) {
      return leftOut.add(key.table());
    }
    var empty = nullable.stream().filter(column -> emptied.contains(name(table, column))).count();
    return empty < enough
        && nullable.stream()
            .limit(enough)
            .map(column -> emptied.add(name(table, column)))
            .reduce(false, Boolean::logicalOr);
  }

  /** What nobody declared is not; tables outside the usual schema cannot be declared. */
  private boolean isPublic(SourceTable table, SourceColumn column) {
    return table.quoted().startsWith(SCHEMA)
        && sensitive.declared().get(name(table, column)) == Sensitivity.PUBLIC;
  }

  private static ColumnName name(SourceTable table, SourceColumn column) {
    return new ColumnName(table.name(), column.name());
  }
}
