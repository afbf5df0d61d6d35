package io.blotter.application.imports;

import java.util.regex.Pattern;

/** Recognises texts that only look as if they said something. */
final class Unreadable {
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)n\\.?[/\\\\]?a\\.?|#n/a|nan|null|none|nil|undefined|unknown|tb[ad]|[-–—.?#_*]+"
              + "|#(ref|value|name|num|null|div/0|error|spill|calc)[!?]?");

  /** Bytes of UTF-8 that were read as Windows-1252: "Doña" became "DoÃ±a". */
  private static final Pattern GARBLED =
      Pattern.compile("[ÃÅ][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\\u00A0-\\u00BF]|â€");

  private Unreadable() {}

  /** Whether it is one of the words by which people and programs say that there is nothing. */
  static boolean isNothing(String text) {
    return NOTHING.matcher(text).matches();
  }

  /** Whether characters were replaced, garbled, or cannot be stored. */
  static boolean isDamaged(String text) {
    return text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0 || GARBLED.matcher(text).find();
  }
}
