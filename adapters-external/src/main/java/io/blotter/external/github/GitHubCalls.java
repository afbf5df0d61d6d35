package io.blotter.external.github;

import io.blotter.domain.shared.Refusal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls GitHub within limits of time and size, and follows no redirect. */
final class GitHubCalls {
  private static final Logger LOG = LoggerFactory.getLogger(GitHubCalls.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Duration patience;
  private final int mostBytes;

  /** Calls that may take so long, each, and be answered at such length. */
  GitHubCalls(Duration patience, int mostBytes) {
    this.patience = patience;
    this.mostBytes = mostBytes;
  }

  /** With a client for this call alone: sign-ins are rare, and a start need not wait for one. */
  JsonNode send(HttpRequest.Builder request) {
    var http = client();
    try {
      return read(
          http.sendAsync(
                  request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes))
              .get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException away) {
      LOG.warn("GitHub did not answer: {}", away.toString());
      throw unavailable();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw unavailable();
    } finally {
      http.shutdownNow();
    }
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(patience)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
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
