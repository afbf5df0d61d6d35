package io.blotter.web;

import io.blotter.application.account.IdentifyCallers;
import io.blotter.application.account.SignIn;
import io.blotter.application.account.TokenPair;
import io.blotter.application.idempotency.KeyedCall;
import io.blotter.application.idempotency.RunOnce;
import io.blotter.application.shared.DataSlice;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.Secret;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.BrowserSessions;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.ErrorPages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A real server on a free port. It knows one key ({@link #KEY}) and three tokens, each of which is
 * its own description.
 */
public final class WebServerForTests implements AutoCloseable {
  public static final String KEY = "0123456789abcdef0123456789abcdef";
  public static final String PLAIN_TOKEN = "token.of.reader";
  public static final String EDITOR_TOKEN = "token.of.editor";
  public static final String EXPIRED_TOKEN = "token.expired.yesterday";
  static final String REFRESH_TOKEN = "token.to.renew";

  /** The only foreign origin that is allowed. */
  public static final String ORIGIN = "https://pdap.io";

  private static final long LOST = -1;

  private final AtomicLong dataVersion = new AtomicLong(1);
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;

  private WebServerForTests(
      ServerLimits limits, String proxies, boolean testRuns, List<Endpoint> endpoints) {
    server =
        WebServer.start(
            new WebServer.Options(
                "127.0.0.1",
                0,
                limits,
                Set.of(ORIGIN),
                Proxies.parse(proxies),
                new KnownCallers(),
                new BrowserSessions(new KnownCallers(), new OneRenewal(), true),
                (use, caller, address) -> Optional.empty(),
                new EachTimeAnew(),
                this::version,
                WebServerForTests::errorPage,
                new SimpleMeterRegistry(),
                testRuns,
                () -> "made-by-the-server"),
            List.of(() -> endpoints));
  }

  private static Answer errorPage(ErrorPages.Failure failure) {
    return new Answer(
        failure.status(),
        "<h1>%d at %s</h1>".formatted(failure.status(), failure.path()),
        "text/html; charset=utf-8",
        Map.of("Content-Security-Policy", "default-src 'self'"));
  }

  private long version(Set<DataSlice> slices) {
    if (dataVersion.get() == LOST) {
      throw new Refusal.Unavailable("The database is away.");
    }
    return dataVersion.get();
  }

  private static final class EachTimeAnew implements RunOnce {
    @Override
    public String run(KeyedCall call, Supplier<String> work) {
      return work.get();
    }
  }

  public static WebServerForTests serving(List<Endpoint> endpoints) {
    return serving(new ServerLimits(200), endpoints);
  }

  /** Serves as it does outside the local environment. */
  static WebServerForTests servingInProduction(Endpoint... endpoints) {
    return new WebServerForTests(new ServerLimits(200), "", false, List.of(endpoints));
  }

  static WebServerForTests serving(ServerLimits limits, List<Endpoint> endpoints) {
    return servingBehind("", limits, endpoints);
  }

  static WebServerForTests servingBehind(
      String proxies, ServerLimits limits, List<Endpoint> endpoints) {
    return new WebServerForTests(limits, proxies, true, endpoints);
  }

  public static WebServerForTests serving(Endpoint... endpoints) {
    return serving(List.of(endpoints));
  }

  /** Serves {@code /api/v2/things}, which everybody may read. */
  public static WebServerForTests servingOneThing() {
    return serving(
        Endpoint.get("/api/v2/things")
            .named("things", "things")
            .access(new Access.Open())
            .handledBy(call -> Answer.json(new Envelope.Message("here"))));
  }

  /** Serves {@code /api/v2/things}, which answers a post with the body as it was read. */
  public static WebServerForTests echoing(Class<?> body) {
    return serving(
        Endpoint.post("/api/v2/things")
            .named("addThing", "things")
            .access(new Access.Open())
            .body(body, "{}", BodySize.BULK)
            .handledBy(call -> Answer.json(call.body(body))));
  }

  /** From now on everything remembered about the data is out of date. */
  public void changeData() {
    dataVersion.incrementAndGet();
  }

  /** From now on the data cannot be reached. */
  public void loseData() {
    dataVersion.set(LOST);
  }

  /** {@code headers} are names and values in turn. */
  public HttpResponse<String> get(String target, String... headers) {
    return send("GET", target, "", headers);
  }

  public HttpResponse<String> post(String target, String json, String... headers) {
    var all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return send("POST", target, json, all);
  }

  public HttpResponse<String> send(String method, String target, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target))
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

  /** A connection of its own, from this address of the loopback interface. */
  RawConnection connect(String from) {
    return RawConnection.open(from, server.port());
  }

  /** Sends bytes that no client library would send, and reads until the server hangs up. */
  public String raw(String request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }

  /** Knows one refresh token, {@link #REFRESH_TOKEN}, and opens no session. */
  private static final class OneRenewal implements SignIn {
    @Override
    public TokenPair withPassword(String email, String password, NetworkAddress address) {
      throw new Refusal.Unauthenticated("Invalid email or password");
    }

    @Override
    public TokenPair renew(String refreshToken) {
      if (!refreshToken.equals(REFRESH_TOKEN)) {
        throw new Refusal.Unauthenticated("Invalid refresh token");
      }
      return new TokenPair(new Secret(PLAIN_TOKEN), new Secret("token.to.renew.next"));
    }

    @Override
    public void signOut(Caller.SignedIn caller) {
      throw new IllegalStateException("nobody signs out");
    }
  }

  private static final class KnownCallers implements IdentifyCallers {
    @Override
    public Caller byKeyOrToken(String proof) {
      return proof.equals(KEY) ? new Caller.KeyHolder(new UserId(1)) : byToken(proof);
    }

    @Override
    public Caller.SignedIn byToken(String token) {
      return switch (token) {
        case PLAIN_TOKEN ->
            new Caller.SignedIn(new UserId(2), "reader@example.org", Set.of(), null);
        case EDITOR_TOKEN ->
            new Caller.SignedIn(
                new UserId(3), "editor@example.org", Set.of(Permission.WRITE_DATA), null);
        case EXPIRED_TOKEN -> throw new Refusal.Unauthenticated("Token has expired");
        default -> throw new Refusal.Invalid("Token is invalid");
      };
    }
  }
}
