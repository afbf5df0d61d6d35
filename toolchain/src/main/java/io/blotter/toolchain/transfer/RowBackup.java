package io.blotter.toolchain.transfer;

import io.blotter.toolchain.differ.ScratchDatabase;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.Runner;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.function.Consumer;

/** Rows of tables whose schema the revisions make that had been applied where they come from. */
public final class RowBackup implements Backup {
  private static final Duration NOBODY_ELSE = Duration.ofSeconds(10);

  private final Dataset dataset;

  RowBackup(Dataset dataset) {
    this.dataset = dataset;
  }

  /** What a database holds now. */
  public static RowBackup of(Snapshot snapshot) {
    return new RowBackup(snapshot);
  }

  @Override
  public boolean isSensitive() {
    return dataset.origin().scope() == Scope.WHOLE && dataset.origin().environment().isSensitive();
  }

  @Override
  public String into(ScratchDatabase empty, Revisions revisions, Consumer<String> progress)
      throws SQLException {
    var applied = new LinkedHashSet<>(dataset.origin().revisions());
    var unknown = new LinkedHashSet<>(applied);
    unknown.removeAll(revisions.graph().ids());
    if (!unknown.isEmpty()) {
      throw TransferException.unfit(
          "The rows are of a newer schema: it has revision %s, which this build lacks. Restore them with the build that made it, or a newer one."
              .formatted(String.join(", ", unknown)));
    }
    progress.accept("making the schema of " + applied.size() + " revisions");
    new Runner(empty.dataSource(), revisions, NOBODY_ELSE, line -> {}).apply(applied);
    try (var connection = empty.connect()) {
      var rows = new LoadedDatabase(connection, progress).fill(dataset);
      return "%,d rows of %d tables".formatted(rows, dataset.tables().size());
    } catch (SQLException e) {
      throw TransferException.of("The rows cannot be restored", e);
    } catch (IOException e) {
      throw TransferException.of("The rows cannot be restored", e);
    }
  }

  @Override
  public void close() throws SQLException {
    try {
      dataset.close();
    } catch (IOException e) {
      throw TransferException.of("The dump cannot be read", e);
    }
  }
}
