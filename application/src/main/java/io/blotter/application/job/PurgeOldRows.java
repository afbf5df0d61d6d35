package io.blotter.application.job;

/** Keeps what only grows from growing for ever. */
public interface PurgeOldRows {
  /** Removes what is too old, some rows at a time; returns how many. */
  int purge();
}
