package io.blotter.web;

/** The body cannot be read at all; nothing more is read from this connection. */
final class UnreadableBodyException extends RuntimeException {
  private final int status;

  UnreadableBodyException(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  static UnreadableBodyException tooLarge() {
    return new UnreadableBodyException(
        413, "The data value transmitted exceeds the capacity limit.");
  }

  static UnreadableBodyException tooLate() {
    return new UnreadableBodyException(408, BadRequestHandler.TOO_LATE);
  }

  int status() {
    return status;
  }
}
