package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.RevisionException;
import java.util.Set;

/** What a build does about revisions that it lacks. */
final class NewerDatabase {
  private NewerDatabase() {}

  /** Refuses a database that holds what this build does not know, or half of a revision. */
  static Position refuse(Position position) {
    if (!position.unknown().isEmpty()) {
      throw newer(position.unknown(), "this build lacks");
    }
    requireWhole(position);
    return position;
  }

  /**
   * What to say of a newer database beside which this build goes on to work.
   *
   * @throws RevisionException where it does not
   */
  static String accept(Position position) {
    requireWhole(position);
    if (!position.breaking().isEmpty()) {
      throw newer(position.breaking(), "older code does not go on to work with");
    }
    if (!position.pending().isEmpty()) {
      throw new RevisionException(
          "The database has revision "
              + String.join(", ", position.unknown())
              + " of another build, and lacks revision "
              + String.join(", ", position.pending())
              + " of this one. Use a build that has both; nothing was applied.");
    }
    return "The database's schema is newer than this build: it has revision "
        + String.join(", ", position.unknown())
        + ", beside which this build goes on to work.";
  }

  private static void requireWhole(Position position) {
    var failed = position.schemaHistory().failed();
    if (!failed.isEmpty()) {
      throw new RevisionException(
          "Revision "
              + String.join(", ", failed)
              + " failed halfway outside a transaction; 'blotter db repair' says what is left of it.");
    }
  }

  private static RevisionException newer(Set<String> revisions, String which) {
    return new RevisionException(
        "The database's schema is newer than this build: it has revision "
            + String.join(", ", revisions)
            + ", which "
            + which
            + ". Start a newer build, or step the database down with the build that made it.");
  }
}
