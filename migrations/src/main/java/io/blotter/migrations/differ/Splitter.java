package io.blotter.migrations.differ;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a script into parts that can run: new enum values are committed before anything uses them,
 * constraints on tables with rows are validated after the lock is gone, and an index on such a
 * table is built or dropped beside its readers and writers.
 */
final class Splitter {
  private final ChangedObjects changed;
  private final List<String> enumValues = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<String> current = new ArrayList<>();
  private final List<String> validations = new ArrayList<>();
  private final List<Part> lateIndexes = new ArrayList<>();

  private Splitter(ChangedObjects changed) {
    this.changed = changed;
  }

  static List<Part> split(List<String> statements, Fingerprint from, Fingerprint to) {
    var splitter = new Splitter(new ChangedObjects(statements, from, to));
    for (var i = 0; i < statements.size(); i++) {
      splitter.add(statements.get(i), statements.subList(i + 1, statements.size()));
    }
    return splitter.parts();
  }

  private void add(String sql, List<String> later) {
    switch (Ddl.of(sql)) {
      case Ddl.AddEnumValue() -> enumValues.add(sql);
      case Ddl.AddConstraint constraint when changed.isValidatedLater(constraint) -> {
        current.add(sql + " not valid");
        validations.add(
            "alter table %s validate constraint %s"
                .formatted(constraint.table(), constraint.name()));
      }
      case Ddl.CreateIndex index when changed.isBuiltBeside(index) -> {
        var part = new Part(List.of(index.concurrently(sql)), false);
        if (index.unique() || isNamed(index.name(), later)) {
          flush();
          parts.add(part);
        } else {
          lateIndexes.add(part);
        }
      }
      case Ddl.DropIndex index when changed.isDroppedBeside(index) -> {
        flush();
        parts.add(new Part(List.of(index.concurrently(sql)), false));
      }
      case Ddl.AddConstraint _, Ddl.CreateIndex _, Ddl.DropIndex _, Ddl.Other _ -> current.add(sql);
    }
  }

  private static boolean isNamed(String index, List<String> statements) {
    return statements.stream().anyMatch(sql -> sql.contains(index));
  }

  private void flush() {
    if (!current.isEmpty()) {
      parts.add(new Part(current, true));
      current.clear();
    }
  }

  private List<Part> parts() {
    flush();
    parts.addAll(lateIndexes);
    if (!validations.isEmpty()) {
      parts.add(new Part(validations, true));
    }
    if (!enumValues.isEmpty()) {
      parts.addFirst(new Part(enumValues, true));
    }
    return parts;
  }
}
