package io.blotter.web.shared;

/** How large a body an operation reads. */
public enum BodySize {
  /** A form: a password, a letter. */
  SMALL(64 * 1024, "64 KiB"),
  /** One thing with its texts and lists. */
  MEDIUM(1024 * 1024, "1 MiB"),
  /** Many things at once. */
  BULK(16 * 1024 * 1024, "16 MiB");

  private final int bytes;
  private final String text;

  BodySize(int bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  public int bytes() {
    return bytes;
  }

  /** For documents. */
  public String text() {
    return text;
  }
}
