package io.blotter.application.shared.port;

/**
 * What the database shows to readers, reduced to a text that differs after every committed write.
 */
public interface DataSnapshots {
  String current();

  /** How many transactions this server has committed so far. */
  long committed();
}
