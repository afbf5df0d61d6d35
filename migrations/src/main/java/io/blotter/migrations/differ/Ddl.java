package io.blotter.migrations.differ;

import java.util.List;
import java.util.regex.Pattern;

/** What a statement of the differ does, as far as it decides how the statement may run. */
sealed interface Ddl {
  String NAME = "((?:\"[^\"]*\"|[^\\s\"(.;])+(?:\\.(?:\"[^\"]*\"|[^\\s\"(.;])+)?)";
  Pattern ADD_VALUE =
      Pattern.compile("alter type\\s+" + NAME + "\\s+add value\\b.*", Pattern.DOTALL);
  Pattern ADD_CONSTRAINT =
      Pattern.compile(
          "alter table\\s+(?:only\\s+)?" + NAME + "\\s+add constraint\\s+" + NAME + "\\s+(.*)",
          Pattern.DOTALL);
  Pattern CREATE_INDEX =
      Pattern.compile(
          "create\\s+(unique\\s+)?index\\s+(?:if not exists\\s+)?"
              + NAME
              + "\\s+on\\s+(only\\s+)?"
              + NAME
              + ".*",
          Pattern.DOTALL);
  Pattern DROP_INDEX = Pattern.compile("drop index\\s+" + NAME);

  record AddEnumValue() implements Ddl {}

  /** A constraint on a table that stands already or is made in the same script. */
  record AddConstraint(String table, String name, String definition) implements Ddl {
    boolean canBeValidatedLater() {
      return (definition.startsWith("foreign key") || definition.startsWith("check"))
          && !definition.endsWith("not valid")
          && !definition.endsWith("not enforced");
    }
  }

  /** An index; its name carries no schema, its table's does. */
  record CreateIndex(String name, String table, boolean unique, boolean only) implements Ddl {
    String concurrently(String sql) {
      return sql.replaceFirst("index", "index concurrently");
    }
  }

  record DropIndex(String name) implements Ddl {
    String concurrently(String sql) {
      return sql.replaceFirst("index", "index concurrently");
    }
  }

  record Other() implements Ddl {}

  static Ddl of(String sql) {
    var constraint = ADD_CONSTRAINT.matcher(sql);
    if (constraint.matches()) {
      return new AddConstraint(constraint.group(1), constraint.group(2), constraint.group(3));
    }
    var index = CREATE_INDEX.matcher(sql);
    if (index.matches()) {
      return new CreateIndex(
          index.group(2), index.group(4), index.group(1) != null, index.group(3) != null);
    }
    var drop = DROP_INDEX.matcher(sql);
    if (drop.matches()) {
      return new DropIndex(drop.group(1));
    }
    return ADD_VALUE.matcher(sql).matches() ? new AddEnumValue() : new Other();
  }

  /** Names and table of every statement that attaches an index to a partitioned one. */
  static boolean attaches(List<String> statements, String index) {
    return statements.stream()
        .anyMatch(sql -> sql.contains("attach partition") && sql.endsWith(index));
  }
}
