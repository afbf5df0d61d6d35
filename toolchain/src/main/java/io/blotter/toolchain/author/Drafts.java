package io.blotter.toolchain.author;

import io.blotter.toolchain.differ.Outcome;
import io.blotter.toolchain.lint.Lint;
import io.blotter.toolchain.lint.RevisionMessage;
import io.blotter.toolchain.lint.SqlFile;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.Revisions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Revisions before they have names. */
final class Drafts {
  private Drafts() {}

  /** Refuses a message that does not say what changes. */
  static void requireMessage(String message) {
    RevisionWriter.slug(message);
    if (new RevisionMessage(message).saysNothing()) {
      throw new RevisionException(
          "'%s' does not say what changes; say it, such as 'add phone to agencies'."
              .formatted(message.strip()));
    }
  }

  static List<RevisionWriter.Draft> of(String message, Outcome.Proposal proposal) {
    var drafts = new ArrayList<RevisionWriter.Draft>();
    var steps = proposal.steps();
    var up = LossHeaders.of(steps.stream().map(Outcome.Step::up).toList(), proposal.losses());
    var down =
        LossHeaders.of(steps.stream().map(Outcome.Step::down).toList(), proposal.lossesDown());
    for (var number = 0; number < steps.size(); number++) {
      var step = steps.get(number);
      drafts.add(
          new RevisionWriter.Draft(
              steps.size() == 1
                  ? message
                  : message + ", step " + (number + 1) + " of " + steps.size(),
              up.get(number),
              down.get(number),
              step.up().text(),
              step.down().text(),
              step.up().transactional(),
              step.down().transactional()));
    }
    return drafts;
  }

  /**
   * What becomes of others. Of one that is to be written by hand nobody knows yet; one that only
   * joins heads changes nothing.
   */
  static RevisionTemplate.Effects effects(
      RevisionWriter.Draft draft, List<String> parents, Path migrations) {
    if (draft.up().isBlank()) {
      var joins = parents.size() > 1;
      return new RevisionTemplate.Effects(joins, !joins);
    }
    var chain = new ArrayList<SqlFile>();
    SqlFile.of(Revisions.in(migrations), migrations).stream()
        .filter(file -> file.direction() == SqlFile.Direction.UP)
        .forEach(chain::add);
    var last = SqlFile.of("", draft.up(), draft.upInTransaction(), SqlFile.Direction.UP);
    chain.add(last);
    return new RevisionTemplate.Effects(
        Lint.assumingLargeTables().isBackwardCompatible(chain),
        !Lint.assumingLargeTables().blocking(chain, last::equals).isEmpty());
  }

  static RevisionWriter.Draft empty(String message) {
    return new RevisionWriter.Draft(message, "", "", "", "", true, true);
  }
}
