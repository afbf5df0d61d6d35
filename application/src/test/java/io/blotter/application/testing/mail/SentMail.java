package io.blotter.application.testing.mail;

import io.blotter.application.mail.Message;
import io.blotter.application.mail.Message.Digest;
import io.blotter.application.mail.SendMail;
import io.blotter.application.testing.DatabaseInMemory;
import java.util.List;
import java.util.Map;

/** Keeps letters to be looked at. */
public final class SentMail implements SendMail {
  private final Map<String, Message> letters;

  public SentMail(DatabaseInMemory database) {
    this.letters = database.table();
  }

  @Override
  public void send(Message message) {
    letters.put("letter " + letters.size(), message);
  }

  @Override
  public void send(List<Digest> digests) {
    digests.forEach(digest -> letters.putIfAbsent(digest.messageId(), digest));
  }

  /** All letters, the first one first. */
  public List<Message> letters() {
    return List.copyOf(letters.values());
  }

  /** The letter that was sent last. */
  public Message last() {
    return letters().getLast();
  }
}
