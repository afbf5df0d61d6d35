package io.blotter.web;

import java.time.Duration;

/**
 * What the server lets itself be used for at once, and how long callers may take.
 *
 * @param connections how many are open at most; one caller has a quarter of them
 * @param heap how much memory there is, in bytes
 * @param head how long the first line and the headers of a request may take to arrive
 * @param body how long a body may take, however slowly it comes
 * @param request how long a request may take from its head to the end of its answer, likewise
 * @param rate bytes in a second; what comes or goes faster may take longer
 */
public record ServerLimits(
    int connections, long heap, Duration head, Duration body, Duration request, int rate) {
  public ServerLimits(int connections) {
    this(
        connections,
        Runtime.getRuntime().maxMemory(),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60),
        64 * 1024);
  }

  int connectionsOfCaller() {
    return Math.max(1, connections / 4);
  }

  /** How long a body may take of which so many bytes have come. */
  Duration body(long bytes) {
    return body.plusSeconds(bytes / rate);
  }

  /** How long a request may take for which so many bytes have come and gone. */
  Duration request(long bytes) {
    return request.plusSeconds(bytes / rate);
  }
}
