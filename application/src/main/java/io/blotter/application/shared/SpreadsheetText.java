package io.blotter.application.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text of others on its way into a table that people open in a spreadsheet, and back from there.
 */
public final class SpreadsheetText {
  /** Signs that begin a formula; those of full width are the same when they are composed. */
  private static final String FORMULA = "=+-@|\u2212";

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?");

  private SpreadsheetText() {}

  /** What would be taken for a formula gets an apostrophe in front; nothing is empty. */
  public static String harmless(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return isFormula(text) ? "'" + text : text;
  }

  /** The text that was made harmless. */
  public static String original(String text) {
    return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
  }

  /**
   * Whether a spreadsheet could read it as a formula: after blanks that it skips, and after
   * apostrophes, which are kept apart from ours by one more. A number stays as it is.
   */
  private static boolean isFormula(String text) {
    var start = 0;
    while (start < text.length() && isSkipped(text.charAt(start))) {
      start++;
    }
    return start < text.length()
        && !NUMBER.matcher(text).matches()
        && (isFormulaSign(text.charAt(start)) || isLineBreak(text.charAt(0)));
  }

  private static boolean isSkipped(char sign) {
    return sign == '\''
        || Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.isISOControl(sign)
        || Character.getType(sign) == Character.FORMAT;
  }

  private static boolean isLineBreak(char sign) {
    return sign == '\t' || sign == '\r' || sign == '\n';
  }

  private static boolean isFormulaSign(char sign) {
    var composed = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
    return composed.length() == 1 && FORMULA.contains(composed);
  }
}
