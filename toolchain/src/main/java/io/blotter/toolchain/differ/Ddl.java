package io.blotter.toolchain.differ;

import java.util.List;
import java.util.Objects;
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
  Pattern KEY =
      Pattern.compile(
          "(unique|primary key)(\\s+nulls not distinct)?\\s*(\\([^()]*\\))"
              + "(\\s+include\\s*\\([^()]*\\))?"
              + "((?:\\s+(?:not\\s+)?deferrable)?(?:\\s+initially\\s+\\w+)?)");
  Pattern SET_NOT_NULL =
      Pattern.compile(
          "alter table\\s+(?:only\\s+)?"
              + NAME
              + "\\s+alter column\\s+"
              + NAME
              + "\\s+set not null");
  Pattern FILL =
      Pattern.compile(
          "update\\s+(?:only\\s+)?" + NAME + "\\s+set\\s+" + NAME + "\\s*=.*is null",
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

  /**
   * A unique or primary key, in the two statements that keep the table open meanwhile.
   *
   * @param index builds its index outside of any transaction
   * @param constraint takes the index over
   */
  record AddKey(String table, String name, String index, String constraint) implements Ddl {
    static Ddl of(AddConstraint key) {
      var parts = KEY.matcher(key.definition());
      if (!parts.matches() || parts.group(3).endsWith("without overlaps)")) {
        return key;
      }
      return new AddKey(
          key.table(),
          key.name(),
          "create unique index concurrently %s on %s %s%s%s"
              .formatted(
                  key.name(),
                  key.table(),
                  parts.group(3),
                  Objects.requireNonNullElse(parts.group(4), ""),
                  Objects.requireNonNullElse(parts.group(2), "")),
          "alter table %s add constraint %s %s using index %s%s"
              .formatted(key.table(), key.name(), parts.group(1), key.name(), parts.group(5)));
    }
  }

  /** A column closed to null; a check that is validated before spares the scan under lock. */
  record SetNotNull(String table, String column) implements Ddl {
    String check() {
      return column.endsWith("\"")
          ? column.substring(0, column.length() - 1) + "_filled\""
          : column + "_filled";
    }

    String addCheck() {
      return "alter table %s add constraint %s check (%s is not null)"
          .formatted(table, check(), column);
    }
  }

  /** A value for the rows that have none. */
  record Fill(String table, String column) implements Ddl {
    @Override
    public String toString() {
      return nullsOf("column " + table + "." + column);
    }

    static String nullsOf(String column) {
      return "nulls of " + column;
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
      return AddKey.of(
          new AddConstraint(constraint.group(1), constraint.group(2), constraint.group(3)));
    }
    var index = CREATE_INDEX.matcher(sql);
    if (index.matches()) {
      return new CreateIndex(
          index.group(2), index.group(4), index.group(1) != null, index.group(3) != null);
    }
    var filled = SET_NOT_NULL.matcher(sql);
    if (filled.matches()) {
      return new SetNotNull(filled.group(1), filled.group(2));
    }
    var fill = FILL.matcher(sql);
    if (fill.matches()) {
      return new Fill(fill.group(1), fill.group(2));
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
