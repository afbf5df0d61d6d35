package io.blotter.application.mail;

import io.blotter.application.mail.Message.Digest;
import java.util.List;

/**
 * Sends letters, soon but not at once: nobody waits for a mail server. They are sent if, and only
 * if, the transaction in which this is called is committed.
 */
public interface SendMail {
  void send(Message message);

  /** Sends many at once. One whose Message-ID was used lately is not sent again. */
  void send(List<Digest> digests);
}
