package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.History;
import io.blotter.toolchain.revision.Revisions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a database stands in the graph.
 *
 * @param graph the revisions there are
 * @param history what the database holds
 */
public record Position(Graph graph, History history) {

  static Position of(Revisions revisions, History history) {
    return new Position(revisions.graph(), history);
  }

  /** The applied revisions that no other applied revision builds on: none on an empty database. */
  public List<String> current() {
    var applied = history.applied();
    return graph.revisions().stream()
        .filter(revision -> applied.contains(revision.id()))
        .filter(revision -> graph.childrenOf(revision.id()).stream().noneMatch(applied::contains))
        .map(revision -> revision.id())
        .toList();
  }

  /** The revisions that the database lacks, in the order in which they apply. */
  public List<String> pending() {
    var held = history.entries().keySet();
    return graph.revisions().stream()
        .map(revision -> revision.id())
        .filter(id -> !held.contains(id))
        .toList();
  }

  /** What the database holds and this build does not know. */
  public Set<String> unknown() {
    var unknown = new TreeSet<>(history.entries().keySet());
    unknown.removeAll(graph.ids());
    return unknown;
  }

  /** The order in which the applied revisions are taken back: the last applied first. */
  List<String> backwards() {
    return history.entries().values().stream()
        .filter(History.Entry::success)
        .sorted(Comparator.comparingInt(History.Entry::rank).reversed())
        .map(History.Entry::id)
        .toList();
  }
}
