package io.blotter.application.shared;

import org.jspecify.annotations.Nullable;

/** Text of others on its way into a table that people open in a spreadsheet. */
public final class SpreadsheetText {
  private static final String FORMULA = "=+-@\t\r";

  private SpreadsheetText() {}

  /** What would be taken for a formula gets an apostrophe in front; nothing is empty. */
  public static String harmless(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
