package io.blotter.toolchain.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the commands need of the product they serve: which database, what may be done to it, and the
 * rows that belong into every one. An implementation may declare picocli options of its own.
 */
public interface DbEnvironment {
  /** What this environment is called, such as {@code local} or {@code production}. */
  String name();

  /** Whether mistakes cost data that people need. */
  boolean isProduction();

  /** A file that must be young before production is changed; null for no such rule. */
  @Nullable Path backup();

  Duration maxBackupAge();

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

  InstantSource clock();

  /** An object as one line of JSON, for machines. */
  String json(Map<String, Object> object);

  /** Loads the rows that every database has, and counts them by table. */
  Map<String, Long> seed(DataSource database) throws SQLException;
}
