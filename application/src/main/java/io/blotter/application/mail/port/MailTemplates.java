package io.blotter.application.mail.port;

import io.blotter.application.mail.Message;
import org.jspecify.annotations.Nullable;

/** Puts letters into words. */
public interface MailTemplates {
  Written write(Message message);

  /** A letter in words: the same said as plain text and as HTML, if in HTML at all. */
  record Written(String subject, String text, @Nullable String html) {}
}
