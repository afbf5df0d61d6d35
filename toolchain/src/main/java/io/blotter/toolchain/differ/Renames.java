package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Outcome.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pgcodekeeper.core.PgDiffUtils;

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
    var tablesFirst = Comparator.comparingInt(RenameHint::depth);
    for (var hint : hints.stream().sorted(tablesFirst).toList()) {
      renames.apply(hint);
    }
    return renames;
  }

  private void apply(RenameHint hint) throws SQLException {
    var renamed = Renamed.of(hint, database.fingerprint(), model);
    var moved = moved(renamed, hint);
    var before = forward.size();
    if (!renamed.oldName().equals(renamed.newName())) {
      add(
          Renamed.rename(renamed.kind(), moved, renamed.newName()),
          Renamed.rename(renamed.kind(), renamed.to(), renamed.oldName()));
    }
    if (renamed.isTable()) {
      var here = new RenameHint(moved, renamed.to());
      tables.add(here);
      followers(database.fingerprint(), here, moved, renamed.to());
    } else if (renamed.isColumn()) {
      followers(database.fingerprint(), hint, hint.table(), hint.table());
    }
    database.run(forward.subList(before, forward.size()));
  }

  /** Moves it to another schema, which may be new, and tells what it is called there. */
  private String moved(Renamed renamed, RenameHint hint) throws SQLException {
    if (hint.staysInPlace()) {
      return renamed.from();
    }
    var before = forward.size();
    var schema = hint.newContainer();
    if (!database.fingerprint().has("schema " + schema)) {
      add("create schema " + schema, "drop schema " + schema);
    }
    var moved = schema + "." + renamed.from().substring(hint.table().length() + 1);
    var alter = "alter " + renamed.kind() + " ";
    add(
        alter + renamed.from() + " set schema " + schema,
        alter + moved + " set schema " + hint.table());
    database.run(forward.subList(before, forward.size()));
    return moved;
  }

  /** Constraints, indexes and owned sequences that carry the old name. */
  private void followers(Fingerprint present, RenameHint hint, String table, String renamed) {
    for (var object : present.objects().keySet()) {
      var container = RenameHint.container(object);
      var name = object.substring(container.length());
      var next = next(name, hint, renamed);
      if (name.equals(next)) {
        continue;
      }
      if (container.equals("constraint " + table + ".")) {
        if (isNext("constraint " + renamed + ".", name, next)) {
          add(
              Renamed.rename("constraint", renamed + "." + name, next),
              Renamed.rename("constraint", renamed + "." + next, name));
        }
      } else if (isFollower(present, object, table, name) && isNext(container, name, next)) {
        add(rename(object, next), rename(container + next, name));
      }
    }
  }

  /** A name that holds both a table's and a column's waits until both are renamed. */
  private String next(String name, RenameHint hint, String table) {
    var before = plain(name);
    var next = before.replace(plain(hint.oldName()), plain(hint.newName()));
    for (var earlier : tables) {
      if (!next.equals(before) && earlier.to().equals(table) && !earlier.equals(hint)) {
        next = next.replace(plain(earlier.oldName()), plain(earlier.newName()));
      }
    }
    return next.equals(before) ? name : PgDiffUtils.getQuotedName(next);
  }

  private static String plain(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
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
