package io.blotter.application.mail;

import io.blotter.domain.account.Email;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody is told by e-mail, before it is put into words. */
public sealed interface Message {
  Email to();

  /** Where an answer goes; null where nobody waits for one. */
  default @Nullable Email replyTo() {
    return null;
  }

  default Priority priority() {
    return switch (this) {
      case ConfirmAddress _, ResetPassword _ -> Priority.ACCOUNT;
      case NewDataRequest _, ContactForm _ -> Priority.OPERATIONS;
      case Digest _ -> Priority.DIGEST;
    };
  }

  /** Where a mail program ends what brings such letters; null where nothing can be ended. */
  default @Nullable String unsubscribe() {
    return null;
  }

  /** Whoever signed up with this address follows the link to prove that they read its mail. */
  record ConfirmAddress(Email to, String link) implements Message {}

  /** Whoever forgot the password follows the link to choose another. */
  record ResetPassword(Email to, String link) implements Message {}

  /** Whoever runs the registry hears what somebody asks for. */
  record NewDataRequest(Email to, String title, String notes) implements Message {}

  /**
   * Whoever follows places learns what is new there, and where to change what they follow.
   *
   * @param messageId {@code unique@domain}, follows from what the letter is about
   * @param places the followed places that the news are from
   * @param unsubscribe ends all that they follow, and so these letters
   */
  record Digest(
      String messageId,
      Email to,
      Section sources,
      Section completed,
      Section started,
      String profile,
      List<Place> places,
      String unsubscribe)
      implements Message {
    /** News of one kind, maybe none. */
    public record Section(List<Item> items) {
      public boolean any() {
        return !items.isEmpty();
      }

      public boolean one() {
        return items.size() == 1;
      }
    }

    /**
     * Something with a page of its own.
     *
     * @param about the agency and the place; null where there is none
     */
    public record Item(String name, @Nullable String about, String link) {}

    /** A followed place, and the link that ends the follow. */
    public record Place(String name, String end) {}
  }

  /**
   * Those who run the registry read what somebody sent by the contact form.
   *
   * @param type what it is about
   * @param sender what the sender gave for an address, where that is none to reply to
   */
  record ContactForm(
      Email to, String type, String message, @Nullable Email replyTo, @Nullable String sender)
      implements Message {}
}
