package io.blotter.toolchain.differ;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the values come from when a column is closed to null that has no default.
 *
 * @param expressions for the rows that are there: {@code public.desk.n=0}, or without a name for
 *     every such column
 * @param tablesAreEmpty whether there are no rows wherever the files will run
 */
public record Fills(List<String> expressions, boolean tablesAreEmpty) {
  /** None are given. */
  public static final Fills NONE = new Fills(List.of(), false);

  private static final Pattern NAMED =
      Pattern.compile(
          "((?:\"(?:[^\"]|\"\")*\"|\\w+)(?:\\.(?:\"(?:[^\"]|\"\")*\"|\\w+)){2})=(?!=)(.+)",
          Pattern.DOTALL);

  public Fills {
    expressions = List.copyOf(expressions);
  }

  /** The expression for a column, by its name with schema and table. */
  Optional<String> of(String column) {
    return expressions.stream()
        .map(NAMED::matcher)
        .filter(named -> named.matches() && named.group(1).equals(column))
        .map(named -> named.group(2))
        .findFirst()
        .or(() -> expressions.stream().filter(all -> !NAMED.matcher(all).matches()).findFirst());
  }
}
