package io.blotter.pages.shared;

import java.util.regex.Pattern;

/** Where a reader may be sent: pages of this site, and nowhere else, whatever an address says. */
public final class OwnAddress {
  private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]{0,1000}");

  private OwnAddress() {}

  /** {@code wanted} where it is a path of ours, else {@code otherwise}. */
  public static String of(String wanted, String otherwise) {
    return OWN.matcher(wanted).matches() ? wanted : otherwise;
  }
}
