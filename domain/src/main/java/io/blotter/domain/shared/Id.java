package io.blotter.domain.shared;

/**
 * Identifies one thing of one kind. Each kind has its own record, so that ids cannot be mixed up.
 */
public interface Id {
  long value();
}
