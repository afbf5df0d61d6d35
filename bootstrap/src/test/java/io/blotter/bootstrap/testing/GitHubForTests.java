package io.blotter.bootstrap.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.blotter.domain.shared.Secret;
import io.blotter.external.github.GitHubApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Plays GitHub: the user, the address and the mood of the next visit are set beforehand. */
public final class GitHubForTests implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicReference<Visit> next =
      new AtomicReference<>(new Visit(1, "octo@example.org", Mood.GOOD));
  private final AtomicReference<URI> callback = new AtomicReference<>(URI.create("/"));

  /** How GitHub behaves. */
  public enum Mood {
    GOOD,
    REFUSING,
    BROKEN,
    RUBBISH,
    SILENT,
    UNVERIFIED
  }

  private record Visit(long id, String email, Mood mood) {}

  public GitHubForTests() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/login/oauth/authorize", this::authorize);
    server.createContext("/login/oauth/access_token", this::token);
    server.createContext("/user/emails", this::emails);
    server.createContext("/user", this::user);
    server.start();
  }

  public void expect(long id, String email, Mood mood) {
    next.set(new Visit(id, email, mood));
  }

  /** Where the application wants its users back, as it told GitHub when it was registered. */
  public void callback(URI uri) {
    callback.set(uri);
  }

  public GitHubApp app() {
    var here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new GitHubApp(here, here, "the client", new Secret("the client's secret"));
  }

  private void authorize(HttpExchange call) throws IOException {
    var state = call.getRequestURI().getRawQuery().replaceFirst(".*state=([^&]+).*", "$1");
    var back = callback.get() + "?code=github-code&state=" + state;
    call.getResponseHeaders().add("Content-Type", "text/html");
    answer(call, 200, "<h1>GitHub</h1><a href=\"" + back + "\">Authorize Blotter</a>");
  }

  private void token(HttpExchange call) throws IOException {
    var form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!form.contains("client_secret=the+client%27s+secret")) {
      answer(call, 401, "{}");
      return;
    }
    switch (next.get().mood()) {
      case REFUSING -> answer(call, 200, "{\"error\": \"bad_verification_code\"}");
      case BROKEN -> answer(call, 502, "<html>unicorn</html>");
      case RUBBISH -> answer(call, 200, "<html>");
      case SILENT -> {}
      case GOOD, UNVERIFIED -> answer(call, 200, "{\"access_token\": \"gho_token\"}");
    }
  }

  private void user(HttpExchange call) throws IOException {
    var known = "Bearer gho_token".equals(call.getRequestHeaders().getFirst("Authorization"));
    answer(call, known ? 200 : 401, "{\"id\": " + next.get().id() + ", \"login\": \"octo\"}");
  }

  private void emails(HttpExchange call) throws IOException {
    var verified = next.get().mood() != Mood.UNVERIFIED;
    answer(
        call,
        200,
        "[{\"email\": \"old@example.org\", \"primary\": false, \"verified\": true},"
            + "{\"email\": \"%s\", \"primary\": true, \"verified\": %s}]"
                .formatted(next.get().email(), verified));
  }

  private static void answer(HttpExchange call, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
