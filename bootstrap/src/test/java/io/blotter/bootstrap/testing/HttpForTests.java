package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Sends a registry requests of every method, and such as no client library would send. */
public record HttpForTests(RegistryForTests registry, HttpClient client) implements AutoCloseable {
  /** Starts a registry to send them to; closing this stops it. */
  public static HttpForTests start() {
    return to(RegistryForTests.start());
  }

  public static HttpForTests to(RegistryForTests registry) {
    return new HttpForTests(registry, HttpClient.newHttpClient());
  }

  @Override
  public void close() {
    client.close();
    registry.close();
  }

  /** {@code headers} are names and values in turn. */
  public HttpResponse<String> send(String method, String target, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(registry.uri(target))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends these bytes, one for each character, and reads until the server hangs up. */
  public String raw(String request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), registry.uri("/").getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
