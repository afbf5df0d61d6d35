package io.blotter.application.shared;

/**
 * Which part of a list: {@code number} counts from 1, {@code limit} is the size of a page. The
 * offset follows the limit.
 */
public record Page(int number, int limit) {
  /** The size of a page unless the caller asks for less. */
  public static final int SIZE = 100;

  public long offset() {
    return (number - 1L) * limit;
  }
}
