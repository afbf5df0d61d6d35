package io.blotter.toolchain.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every revision and what it builds on, read from {@code graph.sum}: one line per revision with its
 * id, its parents separated by commas ({@code base} for none), the digests of its two files, and
 * {@code compatible} or {@code breaking}: whether code made for the revision before it still works.
 */
public final class Graph {
  /** Where every chain begins: the empty database. */
  public static final String BASE = "base";

  private static final String COMPATIBLE = "compatible";
  private static final String BREAKING = "breaking";

  private final Map<String, Revision> revisions;

  private Graph(Map<String, Revision> revisions) {
    this.revisions = revisions;
  }

  /**
   * Reads the lines of a {@code graph.sum}, in whatever order a merge of branches left them.
   *
   * @throws RevisionException for a malformed line, a revision listed twice, an unknown parent, or
   *     a cycle
   */
  public static Graph parse(String text) {
    var listed = new LinkedHashMap<String, Revision>();
    var number = 0;
    for (var line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        var revision = revision(line.strip(), number);
        if (listed.put(revision.id(), revision) != null) {
          throw new RevisionException("graph.sum lists revision " + revision.id() + " twice.");
        }
      }
    }
    return new Graph(parentsFirst(listed));
  }

  /** The revisions, parents before children. */
  public List<Revision> revisions() {
    return List.copyOf(revisions.values());
  }

  public Set<String> ids() {
    return Set.copyOf(revisions.keySet());
  }

  public Optional<Revision> find(String id) {
    return Optional.ofNullable(revisions.get(id));
  }

  /** The revisions of these files. */
  public List<Revision> revisions(Collection<RevisionFile> files) {
    return files.stream().map(file -> known(file.id())).toList();
  }

  /** Whether code made for the revision before this one goes on to work. */
  public boolean isBackwardCompatible(String id) {
    return known(id).backwardCompatible();
  }

  /**
   * The revisions that nothing builds on: one when all is well, none when there are no revisions.
   */
  public List<String> heads() {
    var parents =
        revisions.values().stream()
            .flatMap(revision -> revision.parents().stream())
            .collect(Collectors.toSet());
    return revisions.keySet().stream().filter(id -> !parents.contains(id)).toList();
  }

  public List<String> childrenOf(String id) {
    return revisions.values().stream()
        .filter(revision -> revision.parents().contains(id))
        .map(Revision::id)
        .toList();
  }

  /** The revision and everything it builds on. */
  public Set<String> lineageOf(String id) {
    var found = new LinkedHashSet<String>();
    var waiting = new ArrayList<>(List.of(id));
    while (!waiting.isEmpty()) {
      var next = waiting.removeLast();
      if (found.add(next)) {
        waiting.addAll(known(next).parents());
      }
    }
    return found;
  }

  /** The revision and everything that builds on it. */
  public Set<String> descendantsOf(String id) {
    return revisions.keySet().stream()
        .filter(other -> lineageOf(other).contains(known(id).id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The revision that a person means: an id, the beginning of one, or {@code head}.
   *
   * @throws RevisionException when there is none or more than one
   */
  public String resolve(String name) {
    if (name.equals("head") && heads().size() == 1) {
      return heads().getFirst();
    }
    var matching = revisions.keySet().stream().filter(id -> id.startsWith(name)).toList();
    if (name.isBlank() || matching.isEmpty()) {
      throw new RevisionException(
          "There is no revision '" + name + "'. 'blotter db history' lists them all.");
    }
    if (matching.size() > 1) {
      throw new RevisionException(
          "'" + name + "' may be any of " + String.join(", ", matching) + "; give more digits.");
    }
    return matching.getFirst();
  }

  /** The text of {@code graph.sum}. */
  public String print() {
    return revisions.values().stream().map(Graph::line).collect(Collectors.joining());
  }

  /** The line that stands for a revision, its end included. */
  public static String line(Revision revision) {
    return String.join(
            " ",
            revision.id(),
            parents(revision),
            revision.upDigest(),
            revision.downDigest(),
            revision.backwardCompatible() ? COMPATIBLE : BREAKING)
        + "\n";
  }

  /** The parents as {@code graph.sum} and the head of a file name them. */
  static String parents(Revision revision) {
    return revision.parents().isEmpty() ? BASE : String.join(",", revision.parents());
  }

  private Revision known(String id) {
    return find(id).orElseThrow(() -> new RevisionException("There is no revision '" + id + "'."));
  }

  private static Revision revision(String line, int number) {
    var fields = line.split(" ", -1);
    var isJudged = fields.length == 5 && List.of(COMPATIBLE, BREAKING).contains(fields[4]);
    if (!(fields.length == 4 || isJudged) || !Revision.isId(fields[0])) {
      throw new RevisionException(
          "graph.sum line "
              + number
              + " is malformed; it needs: id parent[,parent] sha256 sha256 compatible|breaking");
    }
    var parents = fields[1].equals(BASE) ? List.<String>of() : List.of(fields[1].split(",", -1));
    return new Revision(
        fields[0], parents, fields[2], fields[3], isJudged && fields[4].equals(COMPATIBLE));
  }

  private static Map<String, Revision> parentsFirst(Map<String, Revision> listed) {
    var sorted = new LinkedHashMap<String, Revision>();
    for (var revision : listed.values()) {
      place(revision, listed, sorted, new HashSet<>());
    }
    return sorted;
  }

  private static void place(
      Revision revision,
      Map<String, Revision> listed,
      Map<String, Revision> sorted,
      Set<String> onTheWay) {
    if (sorted.containsKey(revision.id())) {
      return;
    }
    if (!onTheWay.add(revision.id())) {
      throw new RevisionException("graph.sum goes in a circle through " + revision.id() + ".");
    }
    for (var parent : revision.parents()) {
      var found = listed.get(parent);
      if (found == null) {
        throw new RevisionException(
            "Revision " + revision.id() + " builds on " + parent + ", which graph.sum lacks.");
      }
      place(found, listed, sorted, onTheWay);
    }
    sorted.put(revision.id(), revision);
  }
}
