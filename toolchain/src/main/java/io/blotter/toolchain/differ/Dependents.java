package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Fingerprint.Difference;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands in the way of a statement. PostgreSQL is asked: the statement is tried with a cascade
 * and undone, and the catalog tells what went along.
 */
final class Dependents {
  private static final String CANNOT_ALTER = "0A000";
  private static final String DEFAULT = Cascade.DEFAULT;
  private static final Pattern DROP =
      Pattern.compile("(?:alter (?:table|domain) .* drop constraint|drop) .*", Pattern.DOTALL);
  private static final Pattern CHANGE_COLUMN =
      Pattern.compile(
          "(alter table\\s+(?:only\\s+)?"
              + Ddl.NAME
              + ")\\s+(?:drop|alter)\\s+column\\s+(\"(?:[^\"]|\"\")*\"|\\S+)(\\s+type\\s.*)?",
          Pattern.DOTALL);
  private static final Pattern ALTER_ATTRIBUTE =
      Pattern.compile("alter type\\s+" + Ddl.NAME + "\\s+.*attribute\\s.*", Pattern.DOTALL);

  private final Cascade cascade;
  private final Fingerprint before;
  private final SQLException refusal;

  private Dependents(ScratchDatabase database, SQLException refusal) throws SQLException {
    this.before = database.fingerprint();
    this.cascade = new Cascade(database, before);
    this.refusal = refusal;
  }

  /**
   * The statements that take down what a refused statement stumbles over; none where nothing is
   * known of it.
   */
  static List<String> drops(ScratchDatabase database, String statement, SQLException refusal)
      throws SQLException {
    return new Dependents(database, refusal)
        .drops(statement).stream().filter(drop -> !drop.equals(statement)).toList();
  }

  private List<String> drops(String statement) throws SQLException {
    var column = CHANGE_COLUMN.matcher(statement);
    if (column.matches()) {
      return column(column.group(1), column.group(2), column.group(3), column.group(4) == null);
    }
    var type = ALTER_ATTRIBUTE.matcher(statement);
    if (type.matches()) {
      return users(type.group(1));
    }
    return DROP.matcher(statement).matches() ? takenDown(cascade.of(statement)) : List.of();
  }

  /** A column takes its own constraints and indexes along, or has them made anew. */
  private List<String> column(String alterTable, String table, String column, boolean dropped)
      throws SQLException {
    var message = String.valueOf(refusal.getMessage());
    if (message.contains("row type")) {
      return users(table);
    }
    if (message.contains("default for column")) {
      return takenDown(List.of(new Difference("column " + table + "." + column, DEFAULT, "", "")));
    }
    var gone = cascade.of("%s drop column %s".formatted(alterTable, column));
    var goesAlong = dropped || CANNOT_ALTER.equals(refusal.getSQLState());
    gone.removeIf(it ->
        isPlainColumn(it.object())
            || (goesAlong ? isPartOf(it.object(), table) : isKey(it.object())));
    return takenDown(gone);
  }

  private boolean isPartOf(String object, String table) {
    return before.value(object, "generated").isEmpty()
        && (object.startsWith("constraint " + table + ".")
            || before.value(object, "of").equals("table " + table));
  }

  private boolean isKey(String object) {
    return before.value(object, "definition").matches("(?s)(PRIMARY KEY|UNIQUE|NOT NULL).*");
  }

  private boolean isPlainColumn(String object) {
    return object.startsWith("column ") && before.value(object, "generated").isEmpty();
  }

  /** Columns of a type, or of an array of it: their values wait as text. */
  private List<String> users(String type) {
    var names = Set.of(type, type + "[]");
    return before.objects().keySet().stream()
        .filter(object -> object.startsWith("column "))
        .filter(object -> names.contains(before.value(object, "type")))
        .flatMap(object -> DependentObject.of(object).stream())
        .flatMap(column -> column.drop(before).stream())
        .toList();
  }

  private List<String> takenDown(List<Difference> gone) {
    return gone.stream()
        .flatMap(it ->
            DependentObject.of(it.object())
                .flatMap(object ->
                    it.attribute().equals(DEFAULT) ? object.dropDefault() : object.drop(before))
                .stream())
        .toList();
  }
}
