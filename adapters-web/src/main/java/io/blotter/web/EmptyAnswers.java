package io.blotter.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes from answers without a body what would describe one. Javalin calls each answer text of no
 * length, and a cache believes that of what it holds when it is told so by a 304.
 */
final class EmptyAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(EmptyAnswers.class);
  private static final Set<Integer> NEVER_WITH_BODY = Set.of(204, 205, 304);

  private EmptyAnswers() {}

  static void strip(Context http) {
    var answer = http.res();
    var described = answer.containsHeader("Content-Length") || http.resultInputStream() != null;
    if (answer.isCommitted() || described) {
      return;
    }
    answer.setContentType(null);
    if (NEVER_WITH_BODY.contains(http.statusCode())) {
      send(http);
    }
  }

  /** Before the server learns that nothing follows, which it would call a length of 0. */
  private static void send(Context http) {
    try {
      http.res().flushBuffer();
    } catch (IOException gone) {
      LOG.debug("the caller is gone: {}", gone.getMessage());
    }
  }
}
