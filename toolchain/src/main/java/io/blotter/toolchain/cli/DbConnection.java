package io.blotter.toolchain.cli;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that commands may connect to, for as long as they run. */
public interface DbConnection extends AutoCloseable {
  /** {@code jdbc:postgresql://host:port/name}, without user and password. */
  String jdbcUrl();

  String host();

  int port();

  /** The database's name. */
  String name();

  String user();

  String password();

  /** New connections to it, which give up when nobody answers; the caller may set it further. */
  PGSimpleDataSource dataSource();

  /** Whether its server is one that the product started itself. */
  boolean isLocal();

  /** What went wrong with the database, in one line that says what to do. */
  RuntimeException explain(SQLException failure);

  @Override
  void close();
}
