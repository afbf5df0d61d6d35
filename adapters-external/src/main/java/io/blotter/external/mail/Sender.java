package io.blotter.external.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * Whom letters come from.
 *
 * @param mailbox {@code Name <address>} or an address alone
 */
public record Sender(String mailbox) {
  /**
   * @throws IllegalArgumentException when {@code mailbox} is not one address
   */
  public Sender {
    var address = parsed(mailbox).getAddress();
    if (!address.matches("[!-~]+@[!-~]+") || mailbox.matches("(?s).*\\p{Cntrl}.*")) {
      throw new IllegalArgumentException(
          mailbox + " has no domain or characters that are no mail's");
    }
  }

  /** The part of the address behind the {@code @}. */
  public String domain() {
    var address = address().getAddress();
    return address.substring(address.lastIndexOf('@') + 1);
  }

  /** The address alone, without a name. */
  public String email() {
    return address().getAddress();
  }

  InternetAddress address() {
    return parsed(mailbox);
  }

  private static InternetAddress parsed(String mailbox) {
    try {
      return new InternetAddress(mailbox, true);
    } catch (AddressException e) {
      throw new IllegalArgumentException(mailbox + " is not an address", e);
    }
  }
}
