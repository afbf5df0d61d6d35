package io.blotter.toolchain.author;

import io.blotter.toolchain.lint.SqlFile;
import io.blotter.toolchain.lint.Touched;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.Revisions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What each of several heads has that the others lack. */
final class Branches {
  private final Map<String, Touched> byHead = new LinkedHashMap<>();

  Branches(Revisions revisions, List<String> heads) {
    var graph = revisions.graph();
    for (var head : heads) {
      var own = new LinkedHashSet<>(graph.lineageOf(head));
      heads.stream()
          .filter(other -> !other.equals(head))
          .forEach(other -> own.removeAll(graph.lineageOf(other)));
      byHead.put(
          head,
          Touched.by(
              revisions.files(own).stream()
                  .map(file ->
                      SqlFile.of(
                          file.name(), file.up(), file.upInTransaction(), SqlFile.Direction.UP))
                  .toList()));
    }
  }

  /** Refuses branches that bring one and the same thing: the second to come finds it there. */
  void requireDistinct() {
    var twice = shared(Touched::made);
    if (!twice.isEmpty()) {
      throw new RevisionException(
          "The branches "
              + String.join(" and ", byHead.keySet())
              + " both bring "
              + String.join(", ", twice)
              + ". Take the revision of one of them back with 'blotter db down', delete it, and"
              + " make anew what is still missing.");
    }
  }

  /** What nobody can prove without the rows of every database. */
  List<String> notes() {
    var notes = new ArrayList<String>();
    for (var table : shared(Touched::rows)) {
      notes.add(
          "the branches "
              + String.join(" and ", byHead.keySet())
              + " both write rows of "
              + table
              + ": databases get them in either order, and only of the schema was it proved that the"
              + " order does not matter; make sure of the rows");
    }
    return notes;
  }

  private Set<String> shared(Function<Touched, Set<String>> part) {
    var seen = new LinkedHashSet<String>();
    var shared = new LinkedHashSet<String>();
    for (var touched : byHead.values()) {
      for (var name : part.apply(touched)) {
        if (!seen.add(name)) {
          shared.add(name);
        }
      }
    }
    return shared;
  }
}
