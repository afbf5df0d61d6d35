package io.blotter.application.shared;

/** How much room texts take in the database. */
public final class Utf8 {
  private Utf8() {}

  /** How many bytes a text has in UTF-8. */
  public static int bytes(String text) {
    return text.codePoints().map(Utf8::bytes).sum();
  }

  private static int bytes(int point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}
