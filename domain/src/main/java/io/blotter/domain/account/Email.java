package io.blotter.domain.account;

import io.blotter.domain.shared.Refusal;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, as it was written; letters of either case reach the same mailbox. Checked only
 * for its shape: who reads the mail is proved by sending one.
 */
public record Email(String address) {
  private static final int MAX_CHARACTERS = 320;
  private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

  /**
   * Letters that are no ASCII and become i, k or s when the case is left out of account: an address
   * with one would be taken for another one, in whose place it gets the mail.
   */
  private static final Pattern IMPOSTORS = Pattern.compile("[\\u0130\\u0131\\u017F\\u212A]");

  /**
   * What nobody sees: controls, zero widths, marks of direction, soft hyphens and whatever else
   * Unicode calls ignorable, blanks of any kind, and code points that mean nothing or something
   * else to everybody. An address with one looks like another one.
   */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{C}\\p{Z}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
              + "\\x{1D159}\\x{E0000}-\\x{E0FFF}]");

  public Email {
    if (!hasShape(address)) {
      throw new Refusal.Invalid("email", "must be an e-mail address of at most 320 characters");
    }
  }

  /** The address in {@code text}, if it is one. */
  public static Optional<Email> parse(String text) {
    return hasShape(text) ? Optional.of(new Email(text)) : Optional.empty();
  }

  /** Whether there are characters in {@code text} that nobody sees, beside blanks and controls. */
  public static boolean hidesSomething(String text) {
    return INVISIBLE.matcher(text.replaceAll("[ \\p{Cc}]", "_")).find();
  }

  private static boolean hasShape(String text) {
    return text.length() <= MAX_CHARACTERS
        && SHAPE.matcher(text).matches()
        && !IMPOSTORS.matcher(text).find()
        && !INVISIBLE.matcher(text).find()
        && !INVISIBLE.matcher(domain(text)).find();
  }

  /** The domain as it is shown; one that is none is left as it is. */
  private static String domain(String address) {
    return IDN.toUnicode(address.substring(address.lastIndexOf('@') + 1), IDN.ALLOW_UNASSIGNED);
  }
}
