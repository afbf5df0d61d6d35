package io.blotter.application.contact;

import io.blotter.application.mail.Message;
import io.blotter.application.mail.SendMail;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Email;

public final class SendMessagesService implements SendMessages {
  private final SendMail post;
  private final Transactions transactions;
  private final Email staff;

  /**
   * @param staff who reads the messages
   */
  public SendMessagesService(SendMail post, Transactions transactions, Email staff) {
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

  private Message letter(ContactMessage message) {
    var type = message.type().label();
    return message
        .replyTo()
        .map(sender -> new Message.ContactForm(staff, type, message.text(), sender, null))
        .orElseGet(
            () -> new Message.ContactForm(staff, type, message.text(), null, message.sender()));
  }
}
