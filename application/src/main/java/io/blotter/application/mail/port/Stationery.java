package io.blotter.application.mail.port;

import io.blotter.application.mail.Letter;
import org.jspecify.annotations.Nullable;

/** Puts letters into words. */
public interface Stationery {
  Written write(Letter letter);

  /** A letter in words: the same said as plain text and as HTML, if in HTML at all. */
  record Written(String subject, String text, @Nullable String html) {}
}
