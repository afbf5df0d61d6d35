package io.blotter.domain.account;

import io.blotter.domain.shared.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, as it was written; letters of either case reach the same mailbox. Checked only
 * for its shape: who reads the mail is proved by sending one.
 */
public record Email(String address) {
  private static final int MOST_CHARACTERS = 320;
  private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

  /**
   * Letters that are no ASCII and become i, k or s when the case is left out of account: an address
   * with one would be taken for another one, in whose place it gets the mail.
   */
  private static final Pattern IMPOSTORS = Pattern.compile("[\\u0130\\u0131\\u017F\\u212A]");

  public Email {
    if (!hasShape(address)) {
      throw new Refusal.Invalid("email", "must be an e-mail address of at most 320 characters");
    }
  }

  /** The address in {@code text}, if it is one. */
  public static Optional<Email> parse(String text) {
    return hasShape(text) ? Optional.of(new Email(text)) : Optional.empty();
  }

  private static boolean hasShape(String text) {
    return text.length() <= MOST_CHARACTERS
        && SHAPE.matcher(text).matches()
        && !IMPOSTORS.matcher(text).find();
  }
}
