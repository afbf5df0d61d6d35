package io.blotter.toolchain.gate;

import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.run.MigrationGate;
import io.blotter.toolchain.run.Position;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a server's start may do about pending revisions, where nobody is there to be asked.
 *
 * @param guarded whether the database is production's
 */
public record StartGate(
    MigrationPolicy policy, boolean guarded, BackupGate backup, Promotions promotions)
    implements MigrationGate {
  @Override
  public void admit(Position position, List<RevisionFile> ahead) {
    if (policy == MigrationPolicy.NEVER) {
      throw refusal("Revision %s is pending, and BLOTTER_MIGRATE is never", ids(ahead));
    }
    if (!guarded || position.isEmpty()) {
      return;
    }
    var hazards =
        ahead.stream()
            .filter(file -> !isAdditive(position, file))
            .map(file -> file.id() + " (" + hazard(position, file) + ")")
            .collect(Collectors.joining(", "));
    if (!hazards.isEmpty() && policy == MigrationPolicy.ADDITIVE) {
      throw refusal(
          "A start applies to production only what adds and holds up nobody, and revision %s is"
              + " pending",
          hazards);
    }
    var revisions = position.graph().revisions(ahead);
    if (!hazards.isEmpty() || promotions.areKept()) {
      promotions.requireStage(revisions);
    }
    if (!hazards.isEmpty()) {
      backup.require();
    }
  }

  private static boolean isAdditive(Position position, RevisionFile file) {
    return position.graph().isBackwardCompatible(file.id())
        && Boolean.FALSE.equals(file.blocking());
  }

  private static String hazard(Position position, RevisionFile file) {
    if (!position.graph().isBackwardCompatible(file.id())) {
      return "older code does not go on to work with it";
    }
    return file.blocking() == null ? "its head does not say whether it blocks" : "it blocks others";
  }

  private static RevisionException refusal(String reason, String revisions) {
    return new RevisionException(
        reason.formatted(revisions) + ". Nothing was applied; run: blotter db migrate");
  }

  private static String ids(List<RevisionFile> files) {
    return files.stream().map(RevisionFile::id).collect(Collectors.joining(", "));
  }
}
