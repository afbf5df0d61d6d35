package io.blotter.external.shared;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP client for all calls to a third party, as each client has threads of its own. It is made
 * for the first call, so that a start need not wait for it, and follows no redirect.
 */
public final class SharedHttpClient {
  private final Duration connectTimeout;
  private @Nullable HttpClient http;

  public SharedHttpClient(Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  public synchronized HttpClient http() {
    if (http == null) {
      http =
          HttpClient.newBuilder()
              .connectTimeout(connectTimeout)
              .followRedirects(HttpClient.Redirect.NEVER)
              .executor(Executors.newVirtualThreadPerTaskExecutor())
              .build();
    }
    return http;
  }
}
