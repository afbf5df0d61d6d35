package io.blotter.external.webhook;

import io.blotter.application.audit.port.Alerts;
import io.blotter.domain.shared.Refusal;
import io.blotter.external.shared.SharedHttpClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Posts alerts to an incoming webhook, in the form that Discord and its like understand. */
public final class WebhookAlerts implements Alerts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI address;
  private final Duration timeout;
  private final SharedHttpClient client;

  /**
   * @param timeout how long the other side may take to answer
   */
  public WebhookAlerts(URI address, Duration timeout) {
    this.address = address;
    this.timeout = timeout;
    this.client = new SharedHttpClient(timeout);
  }

  @Override
  public void raise(String message) {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("content", message))))
            .build();
    try {
      var status = client.http().send(request, BodyHandlers.discarding()).statusCode();
      if (status < 200 || status > 299) {
        throw new Refusal.Unavailable("The webhook answered " + status + ".");
      }
    } catch (IOException away) {
      throw new Refusal.Unavailable("The webhook does not answer.");
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Refusal.Unavailable("The server stops.");
    }
  }
}
