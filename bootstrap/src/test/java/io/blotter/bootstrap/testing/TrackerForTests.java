package io.blotter.bootstrap.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.blotter.domain.shared.Secret;
import io.blotter.external.github.GitHubProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.json.JsonMapper;

/** Plays GitHub's GraphQL API over a repository with a board, in a mood set for each operation. */
public final class TrackerForTests implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();
  private final AtomicReference<Runnable> watcher = new AtomicReference<>(() -> {});
  private final RepositoryForTests repository = new RepositoryForTests();

  /** How GitHub behaves. */
  public enum Mood {
    BROKEN,
    /** Answers 403, as to whoever asks too often. */
    LIMITED,
    /** Answers 200, and in the body that somebody asks too often. */
    EXHAUSTED,
    RUBBISH,
    OTHER_JSON,
    /** Does not know the token. */
    REFUSING,
    /** Takes offence at what it is given. */
    OFFENDED,
    SILENT,
    /** Does as it is told, and the answer is lost. */
    FORGETFUL
  }

  /** A mood that comes after so many good answers, and goes after one bad one. */
  private record Turn(int after, Mood mood) {}

  public TrackerForTests() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/api/graphql", this::answer);
    server.start();
  }

  public GitHubProject project() {
    return new GitHubProject(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v3"),
        new Secret("the token"),
        "Police",
        26,
        "requests");
  }

  public RepositoryForTests repository() {
    return repository;
  }

  /** One call of this operation goes wrong, after as many that go well. */
  public void turn(String operation, int after, Mood mood) {
    turns.put(operation, new Turn(after, mood));
  }

  /** Is run at every call, before the answer. */
  public void watch(Runnable watching) {
    watcher.set(watching);
  }

  private void answer(HttpExchange call) throws IOException {
    watcher.get().run();
    var question = JSON.readTree(call.getRequestBody());
    var operation = question.path("query").asString().split("\\W+", 3)[1];
    var turn = turns.remove(operation);
    if (turn != null && turn.after() > 0) {
      turns.put(operation, new Turn(turn.after() - 1, turn.mood()));
      turn = null;
    }
    if (turn != null && turn.mood() != Mood.FORGETFUL) {
      sulk(call, turn.mood());
      return;
    }
    var data = repository.answer(operation, question.path("variables"));
    if (turn != null) {
      call.close();
      return;
    }
    send(call, 200, "{\"data\": " + data + "}");
  }

  private static void sulk(HttpExchange call, Mood mood) throws IOException {
    switch (mood) {
      case BROKEN -> send(call, 502, "<html>unicorn</html>");
      case LIMITED ->
          send(call, 403, "{\"message\": \"You have exceeded a secondary rate limit\"}");
      case EXHAUSTED -> send(call, 200, error("RATE_LIMITED", "API rate limit exceeded"));
      case RUBBISH -> send(call, 200, "<html>");
      case OTHER_JSON -> send(call, 200, "{\"data\": {\"organization\": null, \"x\": []}}");
      case REFUSING -> send(call, 401, "{\"message\": \"Bad credentials\"}");
      case OFFENDED -> send(call, 200, error("UNPROCESSABLE", "Body is too long"));
      case SILENT, FORGETFUL -> {}
    }
  }

  private static String error(String type, String message) {
    return "{\"data\": null, \"errors\": [{\"type\": \"%s\", \"message\": \"%s\"}]}"
        .formatted(type, message);
  }

  private static void send(HttpExchange call, int status, String body) throws IOException {
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
