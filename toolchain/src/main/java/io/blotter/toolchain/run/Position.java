package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.CompatibilityNotes;
import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.Revision;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.revision.SchemaHistory;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a database stands in the graph.
 *
 * @param graph the revisions there are
 * @param schemaHistory what the database holds
 * @param edited what is no longer as it was listed, or as the database ran it, a file per line
 */
public record Position(Graph graph, SchemaHistory schemaHistory, List<String> edited) {
  public Position {
    edited = List.copyOf(edited);
  }

  static Position of(Revisions revisions, SchemaHistory schemaHistory) {
    var graph = revisions.graph();
    var edited = new LinkedHashSet<>(EditedFiles.sinceListed(revisions, graph.ids()));
    edited.addAll(EditedFiles.sinceApplied(revisions, schemaHistory));
    return new Position(graph, schemaHistory, List.copyOf(edited));
  }

  /** The applied revisions that no other applied revision builds on: none on an empty database. */
  public List<String> current() {
    var applied = schemaHistory.applied();
    return graph.revisions().stream()
        .filter(revision -> applied.contains(revision.id()))
        .filter(revision -> graph.childrenOf(revision.id()).stream().noneMatch(applied::contains))
        .map(revision -> revision.id())
        .toList();
  }

  /** Whether the database holds nothing yet. */
  public boolean isEmpty() {
    return schemaHistory.entries().isEmpty();
  }

  /** The revisions that the database lacks, in the order in which they apply. */
  public List<String> pending() {
    var held = schemaHistory.entries().keySet();
    return graph.revisions().stream()
        .map(revision -> revision.id())
        .filter(id -> !held.contains(id))
        .toList();
  }

  /** What the database holds and this build knows. */
  public List<Revision> held() {
    var applied = schemaHistory.applied();
    return graph.revisions().stream().filter(revision -> applied.contains(revision.id())).toList();
  }

  /** What the database holds and this build does not know. */
  public Set<String> unknown() {
    var unknown = new TreeSet<>(schemaHistory.entries().keySet());
    unknown.removeAll(graph.ids());
    return unknown;
  }

  /** What the database holds that this build neither knows nor goes on to work with. */
  public Set<String> breaking() {
    var breaking = new TreeSet<String>();
    schemaHistory
        .entries()
        .forEach((id, entry) -> {
          if (graph.find(id).isEmpty()
              && !(entry.success() && Boolean.TRUE.equals(entry.backwardCompatible()))) {
            breaking.add(id);
          }
        });
    return breaking;
  }

  /** Whether builds that lack what the database holds can see whether they go on to work. */
  boolean isCompatibilityNoted() {
    return !CompatibilityNotes.areMissing(schemaHistory, graph);
  }

  /** The order in which the applied revisions are taken back: the last applied first. */
  List<String> backwards() {
    return schemaHistory.entries().values().stream()
        .filter(SchemaHistory.Entry::success)
        .sorted(Comparator.comparingInt(SchemaHistory.Entry::rank).reversed())
        .map(SchemaHistory.Entry::id)
        .toList();
  }
}
