package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Outcome.Step;
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
  private final List<RenameHint> tables = new ArrayList<>();
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
    var present = database.fingerprint();
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
      add(
          rename("table " + hint.from(), hint.newName()),
          rename("table " + hint.to(), hint.oldName()));
      tables.add(hint);
      followers(present, hint, hint.from(), hint.to());
    } else {
      var table = "table " + hint.table();
      add(
          part(table, "column", hint.oldName(), hint.newName()),
          part(table, "column", hint.newName(), hint.oldName()));
      followers(present, hint, hint.table(), hint.table());
    }
    database.run(forward.subList(before, forward.size()));
  }

  /** Constraints, indexes and owned sequences that carry the old name. */
  private void followers(Fingerprint present, RenameHint hint, String table, String renamed) {
    for (var object : present.objects().keySet()) {
      var name = object.substring(object.lastIndexOf('.') + 1);
      var container = object.substring(0, object.length() - name.length());
      var next = next(name, hint, renamed);
      if (name.equals(next)) {
        continue;
      }
      if (container.equals("constraint " + table + ".")) {
        if (isNext("constraint " + renamed + ".", name, next)) {
          add(
              part("table " + renamed, "constraint", name, next),
              part("table " + renamed, "constraint", next, name));
        }
      } else if (isFollower(present, object, table, name) && isNext(container, name, next)) {
        add(rename(object, next), rename(container + next, name));
      }
    }
  }

  /** A name that holds both a table's and a column's waits until both are renamed. */
  private String next(String name, RenameHint hint, String table) {
    var next = name.replace(hint.oldName(), hint.newName());
    for (var earlier : tables) {
      if (!next.equals(name) && earlier.to().equals(table) && !earlier.equals(hint)) {
        next = next.replace(earlier.oldName(), earlier.newName());
      }
    }
    return next;
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

  private void add(String statement, String inverse) {
    forward.add(statement);
    backward.addFirst(inverse);
  }

  private static String rename(String object, String name) {
    return "alter %s rename to %s".formatted(object, name);
  }

  private static String part(String table, String kind, String from, String to) {
    return "alter %s rename %s %s to %s".formatted(table, kind, from, to);
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
