package io.blotter.bootstrap;

import java.util.regex.Pattern;

/** Takes what is secret out of addresses, wherever they stand in a text. */
public final class Masking {
  private static final String MASK = "***";

  /** As far as the last {@code @}: a password may have one, and a slash, too. */
  private static final Pattern USER_INFO = Pattern.compile("(?<=://)([^\\s:/@?#]*):[^\\s\"'<>]*@");

  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)([?&;][\\w.-]*(?:pass|pwd|secret|token|key|sig|auth|cred|code)[\\w.-]*=)"
              + "[^&\\s\"'<>]*");

  private Masking() {}

  /**
   * The same text without the passwords of its addresses, be they before the host or in the query.
   */
  public static String mask(String text) {
    if (!text.contains("://")) {
      return text;
    }
    var withoutPasswords = USER_INFO.matcher(text).replaceAll("$1:" + MASK + "@");
    return PARAMETER.matcher(withoutPasswords).replaceAll("$1" + MASK);
  }
}
