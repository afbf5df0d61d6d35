package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits a script into parts that can run: new enum values are committed before anything uses them,
 * constraints on tables with rows are validated after the lock is gone, and an index on such a
 * table is built or dropped beside its readers and writers. A key takes over such an index; a
 * column is closed to null on the word of a validated check.
 */
final class Splitter {
  private final ChangedObjects changed;
  private final List<String> enumValues = new ArrayList<>();
  private final List<PlannedPart> parts = new ArrayList<>();
  private final List<String> current = new ArrayList<>();
  private final List<String> rehearsal = new ArrayList<>();
  private final List<String> validations = new ArrayList<>();
  private final List<String> undoing = new ArrayList<>();
  private final Set<Ddl.SetNotNull> filled = new LinkedHashSet<>();
  private final List<PlannedPart> lateIndexes = new ArrayList<>();

  private Splitter(ChangedObjects changed) {
    this.changed = changed;
  }

  static List<PlannedPart> split(List<String> statements, Fingerprint from, Fingerprint to) {
    return split(statements, new ChangedObjects(statements, from, to, false));
  }

  /** The same without a pause in which something is missing that is taken down for a while. */
  static List<PlannedPart> splitLate(List<String> statements, Fingerprint from, Fingerprint to) {
    return split(statements, new ChangedObjects(statements, from, to, true));
  }

  private static List<PlannedPart> split(List<String> statements, ChangedObjects changed) {
    var splitter = new Splitter(changed);
    for (var i = 0; i < statements.size(); i++) {
      splitter.add(statements.get(i), statements.subList(i + 1, statements.size()));
    }
    return splitter.parts();
  }

  private void add(String sql, List<String> later) {
    switch (Ddl.of(sql)) {
      case Ddl.AddEnumValue() -> enumValues.add(sql);
      case Ddl.AddConstraint constraint when changed.isValidatedLater(constraint) ->
          validateLater(sql, constraint);
      case Ddl.AddKey key when changed.isBuiltConcurrently(key) -> {
        addConcurrently(key.index());
        add(key.constraint());
      }
      case Ddl.SetNotNull column when changed.isCheckedBefore(column) -> {
        if (!filled.contains(column)) {
          fill(column, later);
        }
      }
      case Ddl.CreateIndex index when changed.isBuiltConcurrently(index) -> {
        if (changed.atOnce() && index.unique()) {
          add(sql);
        } else if (index.unique() || isNamed(index.name(), later)) {
          addConcurrently(index.concurrently(sql));
        } else {
          lateIndexes.add(PlannedPart.of(new Part(List.of(index.concurrently(sql)), false)));
        }
      }
      case Ddl.DropIndex index when changed.goesAlong(index) -> {}
      case Ddl.DropIndex index when changed.isDroppedConcurrently(index) ->
          addConcurrently(index.concurrently(sql));
      case Ddl.AddConstraint _,
          Ddl.AddKey _,
          Ddl.Fill _,
          Ddl.SetNotNull _,
          Ddl.CreateIndex _,
          Ddl.DropIndex _,
          Ddl.Other _ ->
          add(sql);
    }
  }

  private void add(String sql) {
    current.add(sql);
    rehearsal.add(sql);
  }

  private void validateLater(String sql, Ddl.AddConstraint constraint) {
    current.add(sql + " not valid");
    rehearsal.add(sql);
    var table = "alter table " + constraint.table();
    validations.add(table + " validate constraint " + constraint.name());
    undoing.add(table + " drop constraint " + constraint.name());
    undoing.add(sql + " not valid");
  }

  /**
   * This column and those that follow at once: checks, then a part that trusts them. A column
   * further on may have to be filled first.
   */
  private void fill(Ddl.SetNotNull first, List<String> later) {
    var columns = new LinkedHashSet<Ddl.SetNotNull>();
    columns.add(first);
    for (var sql : later) {
      if (!(Ddl.of(sql) instanceof Ddl.SetNotNull column) || !changed.isCheckedBefore(column)) {
        break;
      }
      columns.add(column);
    }
    filled.addAll(columns);
    var closing = new ArrayList<String>();
    var opening = new ArrayList<String>();
    for (var column : columns) {
      var table = "alter table " + column.table();
      var alter = table + " alter column " + column.column();
      current.add(column.addCheck() + " not valid");
      rehearsal.add(column.addCheck());
      closing.add(table + " validate constraint " + column.check());
      closing.add(alter + " set not null");
      closing.add(table + " drop constraint " + column.check());
      opening.add(alter + " drop not null");
      opening.add(column.addCheck() + " not valid");
    }
    flush();
    var part = new Part(closing, true);
    parts.add(new PlannedPart(part, part, opening));
  }

  private void addConcurrently(String sql) {
    flush();
    parts.add(PlannedPart.of(new Part(List.of(sql), false)));
  }

  private static boolean isNamed(String index, List<String> statements) {
    var name = Pattern.compile("(?<![\\w$\"])" + Pattern.quote(index) + "(?![\\w$\"])");
    return statements.stream().anyMatch(sql -> name.matcher(sql).find());
  }

  private void flush() {
    if (!current.isEmpty()) {
      parts.add(new PlannedPart(new Part(current, true), new Part(rehearsal, true), List.of()));
      current.clear();
      rehearsal.clear();
    }
  }

  private List<PlannedPart> parts() {
    flush();
    if (!validations.isEmpty()) {
      var part = new Part(validations, true);
      parts.add(new PlannedPart(part, part, List.copyOf(undoing)));
    }
    parts.addAll(lateIndexes);
    if (!enumValues.isEmpty()) {
      parts.addFirst(PlannedPart.of(new Part(enumValues, true)));
    }
    return parts;
  }
}
