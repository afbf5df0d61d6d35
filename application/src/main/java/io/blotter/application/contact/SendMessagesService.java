package io.blotter.application.contact;

import io.blotter.application.mail.Letter;
import io.blotter.application.mail.SendLetters;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Email;

public final class SendMessagesService implements SendMessages {
  private final SendLetters post;
  private final Transactions transactions;
  private final Email staff;

  /**
   * @param staff who reads the messages
   */
  public SendMessagesService(SendLetters post, Transactions transactions, Email staff) {
    this.post = post;
    this.transactions = transactions;
    this.staff = staff;
  }

  @Override
  public void send(ContactMessage message) {
    transactions.atomically(() -> {
      post.send(letter(message));
      return message;
    });
  }

  private Letter letter(ContactMessage message) {
    var type = message.type().label();
    return message
        .replyTo()
        .map(sender -> new Letter.ContactForm(staff, type, message.text(), sender, null))
        .orElseGet(
            () -> new Letter.ContactForm(staff, type, message.text(), null, message.sender()));
  }
}
