package io.blotter.external.github;

import io.blotter.domain.shared.Refusal;
import io.blotter.external.shared.SharedHttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls GitHub within limits of time, size and number, and follows no redirect. */
final class GitHubCalls {
  private static final Logger LOG = LoggerFactory.getLogger(GitHubCalls.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int MAX_CALLS = 20;

  private final Duration timeout;
  private final int maxBytes;
  private final Semaphore free = new Semaphore(MAX_CALLS);
  private final SharedHttpClient client;

  /** Calls that may take so long, each, and be answered at such length. */
  GitHubCalls(Duration timeout, int maxBytes) {
    this.timeout = timeout;
    this.maxBytes = maxBytes;
    this.client = new SharedHttpClient(timeout);
  }

  /** Refuses at once where too many wait for GitHub already. */
  JsonNode send(HttpRequest.Builder request) {
    if (!free.tryAcquire()) {
      LOG.warn("GitHub is asked {} things at once already", MAX_CALLS);
      throw unavailable();
    }
    try {
      return answer(request.timeout(timeout).build());
    } finally {
      free.release();
    }
  }

  private JsonNode answer(HttpRequest request) {
    var answer =
        client
            .http()
            .sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), maxBytes));
    try {
      return read(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException away) {
      LOG.warn("GitHub did not answer: {}", away.toString());
      throw unavailable();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw unavailable();
    } finally {
      answer.cancel(true);
    }
  }

  static Refusal rubbish() {
    LOG.warn("GitHub's answer is not what its documents promise");
    return unavailable();
  }

  /** A text that an answer must have here. */
  static String text(JsonNode node) {
    if (!node.isString() || node.asString().isBlank()) {
      throw rubbish();
    }
    return node.asString();
  }

  private static JsonNode read(HttpResponse<byte[]> answer) {
    if (answer.statusCode() == 401) {
      throw new Refusal.Unauthenticated("GitHub does not accept this sign-in; start it again.");
    }
    if (answer.statusCode() != 200) {
      LOG.warn("GitHub answered {}", answer.statusCode());
      throw unavailable();
    }
    try {
      return JSON.readTree(answer.body());
    } catch (JacksonException broken) {
      throw rubbish();
    }
  }

  static Refusal unavailable() {
    return new Refusal.Unavailable("GitHub is not available at the moment.");
  }
}
