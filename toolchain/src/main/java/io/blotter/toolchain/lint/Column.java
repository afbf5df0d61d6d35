package io.blotter.toolchain.lint;

import java.util.List;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_column_definitionContext;

/** A column as a migration defines it. */
record Column(String name, SqlType type, List<Constraint> constraints, int line) {
  static Column of(Table_column_definitionContext definition) {
    return new Column(
        Trees.name(definition.identifier()),
        SqlType.of(definition.data_type()),
        definition.constraint_common().stream().map(Constraint::of).toList(),
        Trees.line(definition));
  }

  boolean has(Constraint.Kind kind) {
    return constraints.stream().anyMatch(constraint -> constraint.kind() == kind);
  }

  /** Whether existing rows get a value for it. */
  boolean filled() {
    return type.serial()
        || constraints.stream()
            .anyMatch(constraint ->
                switch (constraint.kind()) {
                  case IDENTITY, GENERATED_STORED, GENERATED_VIRTUAL -> true;
                  case DEFAULT -> !Trees.words(constraint.body().vex()).equals("null");
                  default -> false;
                });
  }
}
