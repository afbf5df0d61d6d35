package io.blotter.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Who adds, updates and deletes a thousand things at once.
 *
 * @param served the server's port
 */
record SourceManager(int served, String token, HttpClient client) {
  Timed post(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("X-Test-Run", "true")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    var start = System.nanoTime();
    var answer = client.send(request, BodyHandlers.ofString());
    var millis = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return new Timed(answer.body(), millis);
  }

  record Timed(String body, double millis) {}
}
