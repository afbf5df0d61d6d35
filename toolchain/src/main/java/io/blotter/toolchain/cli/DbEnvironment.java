package io.blotter.toolchain.cli;

import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.environment.SensitiveColumns;
import io.blotter.toolchain.gate.BackupGate;
import io.blotter.toolchain.gate.Promotions;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the commands need of the product they serve: which database, what may be done to it, and the
 * rows that belong into every one. An implementation may declare picocli options of its own.
 */
public interface DbEnvironment {
  Environment environment();

  /** Whether there is a backup to go back to. */
  BackupGate backup();

  /** Which environments revisions have been through. */
  Promotions promotions();

  /** A command that is run over freshly written revisions; null for none. */
  @Nullable String postWriteHook();

  /** The database of this environment; one of its own is started where none is configured. */
  DbConnection connect();

  /**
   * Another database, by its address.
   *
   * @throws CommandException where that is no address of a PostgreSQL database
   */
  DbConnection connect(String address);

  /** The database that dumps and refreshes read, where that is not the environment's own. */
  @Nullable DbConnection dumped();

  /** The database that restores and refreshes replace, where that is not the environment's own. */
  @Nullable DbConnection restored();

  /** Who may see which column. */
  SensitiveColumns sensitiveColumns();

  InstantSource clock();

  /** An object as one line of JSON, for machines. */
  String json(Map<String, Object> object);

  /**
   * Loads the rows that every database has, and counts them by table.
   *
   * @param sample whether to load some more, to try things out with
   */
  Map<String, Long> seed(DataSource database, boolean sample) throws SQLException;
}
