package io.blotter.application.shared;

/** What somebody who changes a thing takes it for; refuses one that has changed since. */
@FunctionalInterface
public interface Precondition {
  /** Whatever it is. */
  Precondition NONE = present -> {};

  /**
   * Refuses unless the thing still is what the caller saw.
   *
   * @param present the thing as a reader sees it
   */
  void check(Json<?> present);
}
