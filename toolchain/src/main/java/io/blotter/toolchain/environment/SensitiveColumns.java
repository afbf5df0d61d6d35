package io.blotter.toolchain.environment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How sensitive each column of a model is, as the file beside its schema declares it. */
public final class SensitiveColumns {
  /** A column of a table, by the names of both. */
  public record ColumnName(String table, String column) {
    @Override
    public String toString() {
      return table + "." + column;
    }
  }

  private static final String HEADER = "table,column,sensitivity";

  private final Map<ColumnName, Sensitivity> declared;

  private SensitiveColumns(Map<ColumnName, Sensitivity> declared) {
    this.declared = Collections.unmodifiableMap(declared);
  }

  /**
   * Reads a file with a line for each column: {@code users,email,personal}.
   *
   * @throws IllegalArgumentException where a line is none, or names a column again
   */
  public static SensitiveColumns parse(String text) {
    var lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IllegalArgumentException("the first line must be " + HEADER);
    }
    var declared = new LinkedHashMap<ColumnName, Sensitivity>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split(",", -1);
      var known = cells.length == 3 ? Sensitivity.of(cells[2]) : null;
      if (known == null || known.isEmpty()) {
        throw new IllegalArgumentException("not table,column,public|personal|secret: " + line);
      }
      if (declared.put(new ColumnName(cells[0], cells[1]), known.get()) != null) {
        throw new IllegalArgumentException("declared twice: " + line);
      }
    }
    return new SensitiveColumns(declared);
  }

  /** All that are declared, in the order of the file. */
  public Map<ColumnName, Sensitivity> declared() {
    return declared;
  }

  /** What is wrong when these are the columns that there are: one line for each. */
  public List<String> problems(Collection<ColumnName> columns) {
    var known = Set.copyOf(columns);
    var problems = new ArrayList<String>();
    columns.stream()
        .filter(column -> !declared.containsKey(column))
        .forEach(column -> problems.add(column + " is not declared public, personal or secret"));
    declared.keySet().stream()
        .filter(column -> !known.contains(column))
        .forEach(column -> problems.add(column + " is declared and does not exist"));
    return problems;
  }
}
