package io.blotter.migrations.differ;

import io.blotter.migrations.differ.Outcome.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Renames that were hinted at: first in the way up, their inverse last in the way down. What is
 * named after the table or the column, as PostgreSQL names it, goes along where the model has it.
 */
final class Renames {
  private final List<String> forward = new ArrayList<>();
  private final List<String> backward = new ArrayList<>();
  private final ScratchDatabase database;
  private final Fingerprint model;

  private Renames(ScratchDatabase database, Fingerprint model) {
    this.database = database;
    this.model = model;
  }

  /** Renames in the database, tables first. */
  static Renames apply(ScratchDatabase database, Fingerprint model, List<RenameHint> hints)
      throws SQLException {
    var renames = new Renames(database, model);
    var tablesFirst = Comparator.comparingInt((RenameHint hint) -> hint.from().split("\\.").length);
    for (var hint : hints.stream().sorted(tablesFirst).toList()) {
      renames.apply(hint);
    }
    return renames;
  }

  private void apply(RenameHint hint) throws SQLException {
    var before = forward.size();
    var present = Fingerprint.of(database);
    var isTable = present.has("table " + hint.from());
    var kind = isTable ? "table " : "column ";
    if (!hint.staysInPlace()
        || !present.has(kind + hint.from())
        || present.has(kind + hint.to())
        || !model.has(kind + hint.to())) {
      throw new CannotPropose(
          "rename %s: the old name must stand in the revisions only, the new one in the model only"
              .formatted(hint));
    }
    if (isTable) {
      add("alter table %s rename to %s", hint.from(), hint.newName(), hint.to(), hint.oldName());
      followers(present, hint, hint.from(), hint.to());
    } else {
      add(
          "alter table %s rename column " + hint.oldName() + " to %2$s",
          hint.table(),
          hint.newName(),
          "alter table %s rename column " + hint.newName() + " to %2$s",
          hint.oldName());
      followers(present, hint, hint.table(), hint.table());
    }
    database.run(forward.subList(before, forward.size()));
  }

  /** Constraints, indexes and owned sequences that carry the old name. */
  private void followers(Fingerprint present, RenameHint hint, String table, String renamed) {
    for (var object : present.objects().keySet()) {
      var name = object.substring(object.lastIndexOf('.') + 1);
      var next = name.replace(hint.oldName(), hint.newName());
      if (name.equals(next)) {
        continue;
      }
      if (object.equals("constraint " + table + "." + name)) {
        if (isNext("constraint " + renamed + ".", name, next)) {
          forward.add("alter table %s rename constraint %s to %s".formatted(renamed, name, next));
          backward.addFirst(
              "alter table %s rename constraint %s to %s".formatted(renamed, next, name));
        }
      } else if (isFollower(present, object, table, name)) {
        var kind = object.substring(0, object.indexOf(' '));
        var schema = object.substring(object.indexOf(' ') + 1, object.lastIndexOf('.') + 1);
        if (isNext(kind + " " + schema, name, next)) {
          add("alter " + kind + " %s rename to %s", schema + name, next, schema + next, name);
        }
      }
    }
  }

  private static boolean isFollower(Fingerprint present, String object, String table, String name) {
    return (object.startsWith("index ")
            && present.value(object, "of").equals("table " + table)
            && !present.has("constraint " + table + "." + name))
        || (object.startsWith("sequence ")
            && present.value(object, "owned by").startsWith(table + "."));
  }

  private boolean isNext(String container, String name, String next) {
    return model.has(container + next) && !model.has(container + name);
  }

  private void add(String statement, String from, String to, String back, String name) {
    forward.add(statement.formatted(from, to));
    backward.addFirst(
        (back.startsWith("alter ") ? back : statement)
            .formatted(back.startsWith("alter ") ? from : back, name));
  }

  /** Puts the renames around the files: before everything up, after everything down. */
  List<Step> around(List<Step> steps) {
    if (forward.isEmpty()) {
      return steps;
    }
    var all = new ArrayList<>(steps);
    all.addFirst(new Step(new Part(forward, true), new Part(backward, true)));
    return all;
  }
}
