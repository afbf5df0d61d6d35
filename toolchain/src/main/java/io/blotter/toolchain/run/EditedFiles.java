package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.Revision;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.revision.SchemaHistory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;

/** Files that are no longer what {@code graph.sum} lists, or what a database ran. */
final class EditedFiles {
  private EditedFiles() {}

  /** Those of revisions that are listed otherwise, and those that are listed and gone. */
  static List<String> sinceListed(Revisions revisions, Set<String> ids) {
    return revisions.graph().revisions().stream()
        .filter(revision -> ids.contains(revision.id()))
        .flatMap(revision -> sinceListed(revisions, revision).stream())
        .toList();
  }

  private static List<String> sinceListed(Revisions revisions, Revision revision) {
    var file = revisions.files().get(revision.id());
    if (file == null) {
      return List.of("up/ lacks the file of revision " + revision.id());
    }
    var lines = new ArrayList<String>();
    for (var name : revisions.edited(revision)) {
      lines.add(name + " was edited since graph.sum listed it");
    }
    if (file.down() == null && !file.isMerge() && file.irreversible() == null) {
      lines.add("down/" + file.name() + " is missing");
    }
    return lines;
  }

  /** Those that a database ran when they were different. */
  static List<String> sinceApplied(Revisions revisions, SchemaHistory history) {
    var lines = new ArrayList<String>();
    for (var entry : history.entries().values()) {
      var file = revisions.files().get(entry.id());
      if (file != null
          && entry.success()
          && entry.checksum() != null
          && !Objects.equals(entry.checksum(), checksum(file))) {
        lines.add("up/" + file.name() + " was edited since this database ran it");
      }
    }
    return lines.stream().sorted().toList();
  }

  static void refuse(Collection<String> edited) {
    if (!edited.isEmpty()) {
      throw new RevisionException(
          "Nothing was done: "
              + String.join(", ", edited)
              + ". Undo that, for a correction is a new revision; 'blotter db seal REV' accepts the"
              + " edits of one that no database and no colleague has.");
    }
  }

  /** What Flyway writes into the version table. */
  static int checksum(RevisionFile file) {
    return ChecksumCalculator.calculate(
        new RevisionResources(List.of(file)).getResource(file.name()));
  }
}
