package io.blotter.application.audit;

/** Watches over how much the registry holds. */
public interface CountRows {
  /**
   * Counts the rows of every table, tells an operator of each sudden gain or loss since the last
   * count, and keeps the counts. Where the operator cannot be told, the old counts stay, so that
   * the next run tells.
   *
   * @return how many tables were counted
   */
  int count();
}
