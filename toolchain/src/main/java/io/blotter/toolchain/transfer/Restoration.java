package io.blotter.toolchain.transfer;

import io.blotter.toolchain.differ.ScratchDatabase;
import io.blotter.toolchain.differ.ScratchDatabases;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.Runner;
import io.blotter.toolchain.run.Verification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Makes a database anew beside all others, from a backup, and looks whether it is whole. */
public final class Restoration {
  private static final Duration NOBODY_ELSE = Duration.ofSeconds(10);

  private final ScratchDatabases databases;
  private final Revisions revisions;
  private final Consumer<String> progress;

  /**
   * @param databases makes the database, and drops it in the end unless it was renamed
   * @param progress told of each step in one line
   */
  public Restoration(ScratchDatabases databases, Revisions revisions, Consumer<String> progress) {
    this.databases = databases;
    this.revisions = revisions;
    this.progress = progress;
  }

  /**
   * A database that was made of a backup.
   *
   * @param said what is in it, in one line
   */
  public record Restored(ScratchDatabase database, String said) {}

  /**
   * Makes it, and migrates it to the head.
   *
   * @throws TransferException when not all of it can be restored
   */
  public Restored restore(Backup backup) throws SQLException {
    var fresh = databases.empty();
    try (var _ = fresh.connect()) { // what is used is not taken for abandoned
      var said = backup.into(fresh, revisions, progress);
      requireWhole(fresh);
      var migrated = new Runner(fresh.dataSource(), revisions, NOBODY_ELSE, progress).migrate(null);
      return new Restored(
          fresh,
          said
              + (migrated.isEmpty()
                  ? ""
                  : ", and " + migrated.size() + " revisions that it lacked"));
    }
  }

  private static void requireWhole(ScratchDatabase fresh) throws SQLException {
    var findings = Verification.of(fresh.dataSource());
    if (!findings.isEmpty()) {
      throw TransferException.unfit(
          "What was restored is not whole: " + String.join("; ", List.copyOf(findings)) + ".");
    }
  }
}
