package io.blotter.web;

/** The body cannot be read at all; nothing more is read from this connection. */
final class UnreadableBody extends RuntimeException {
  private final int status;

  UnreadableBody(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  static UnreadableBody tooLarge() {
    return new UnreadableBody(413, "The data value transmitted exceeds the capacity limit.");
  }

  static UnreadableBody tooLate() {
    return new UnreadableBody(408, UnreadRequests.TOO_LATE);
  }

  int status() {
    return status;
  }
}
