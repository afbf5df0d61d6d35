package io.blotter.application.shared.port;

/** The connections to the database that requests share. */
public interface ConnectionPool {
  int busy();

  int most();

  /** How many requests wait for a connection. */
  int waiting();
}
