package io.blotter.application.contact;

import io.blotter.domain.account.Email;
import io.blotter.domain.contact.MessageType;
import io.blotter.domain.shared.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message of somebody who need not have an account.
 *
 * @param sender what its sender says their address is; checked by nobody
 */
public record ContactMessage(MessageType type, String sender, String text) {
  private static final int MAX_SENDER_LENGTH = 320;
  private static final int MAX_TEXT_LENGTH = 50_000;
  private static final String WORD = "[\\w!#$%&'*+/=?^`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern REPLYABLE =
      Pattern.compile(WORD + "(\\." + WORD + ")*@" + LABEL + "(\\." + LABEL + ")+");

  public ContactMessage {
    if (sender.length() > MAX_SENDER_LENGTH) {
      throw new Refusal.Invalid("email", "must have at most " + MAX_SENDER_LENGTH + " characters");
    }
    if (Email.hidesSomething(sender)) {
      throw new Refusal.Invalid("email", "must not have characters that nobody sees");
    }
    if (text.length() > MAX_TEXT_LENGTH) {
      throw new Refusal.Invalid("message", "must have at most " + MAX_TEXT_LENGTH + " characters");
    }
  }

  /** The sender's address, where it is one that every mail program can answer. */
  public Optional<Email> replyTo() {
    return REPLYABLE.matcher(sender).matches() ? Optional.of(new Email(sender)) : Optional.empty();
  }
}
