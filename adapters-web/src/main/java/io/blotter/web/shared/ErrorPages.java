package io.blotter.web.shared;

import io.blotter.domain.account.Caller;
import java.util.Locale;

/** What people see in a browser where something goes wrong. */
@FunctionalInterface
public interface ErrorPages {
  Answer page(Failure failure);

  /**
   * What went wrong.
   *
   * @param path the address that was asked for
   * @param status the answer's, such as 404
   * @param message what programs are told
   * @param retryAfter in how many seconds to come back; empty where nobody knows
   * @param language what the reader chose, else what the browser prefers
   * @param reader who has signed in, if anybody
   */
  record Failure(
      String path, int status, String message, String retryAfter, Locale language, Caller reader) {}
}
