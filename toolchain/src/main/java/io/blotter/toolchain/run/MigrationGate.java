package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.RevisionFile;
import java.sql.SQLException;
import java.util.List;

/** Whoever has a say before pending revisions are applied. */
@FunctionalInterface
public interface MigrationGate {
  /** Lets everything through. */
  MigrationGate OPEN = (_, _) -> {};

  /**
   * Returns when these revisions may be applied; throws what stands in the way.
   *
   * @param position where the database stands
   * @param ahead what is about to be applied, in its order, never nothing
   */
  void admit(Position position, List<RevisionFile> ahead) throws SQLException;
}
