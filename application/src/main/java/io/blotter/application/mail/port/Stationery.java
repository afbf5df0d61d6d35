package io.blotter.application.mail.port;

import io.blotter.application.mail.Letter;

/** Puts letters into words. */
public interface Stationery {
  Written write(Letter letter);

  /** A letter in words: the same said as plain text and as HTML. */
  record Written(String subject, String text, String html) {}
}
