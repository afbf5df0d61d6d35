package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.TextStream;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are sent while they are made. */
class LargeAnswersTest {
  private static final int SMALL = 2_000;
  private static final int LARGE = 3_000_000;
  private static final int TOO_LARGE_TO_KEEP = 20_000_000;
  private static final Parameter<Integer> LENGTH =
      Parameter.query("length", ParameterTypes.wholeNumber(1, 100_000_000), "How long.", "1");

  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServerForTests server =
      WebServerForTests.serving(
          endpoint("/api/v2/whole", LargeAnswersTest::text),
          endpoint("/api/v2/waiting", this::waitingInTheMiddle),
          endpoint("/api/v2/failing", LargeAnswersTest::failingInTheMiddle),
          endpoint(
              "/api/v2/refused",
              _ ->
                  new TextStream(_ -> {
                    throw new Refusal.NotFound("No such place.");
                  })));

  private interface Text {
    TextStream of(int length);
  }

  private Endpoint endpoint(String path, Text text) {
    return Endpoint.get(path)
        .named(path.substring(path.lastIndexOf('/') + 1), "things")
        .access(new Access.Open())
        .with(LENGTH)
        .caching(Caching.COSTLY)
        .reads(DataSlice.CATALOGUE)
        .handledBy(call -> {
          made.incrementAndGet();
          return Answer.json(text.of(call.get(LENGTH)));
        });
  }

  @AfterEach
  void stop() {
    goOn.countDown();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {SMALL, LARGE})
  void areKeptAndTheSameHoweverTheyAreAskedFor(int length) throws Exception {
    var path = "/api/v2/whole?length=" + length;
    assertThat(plain(path)).isEqualTo(expected(length));
    assertThat(plain(path)).isEqualTo(expected(length));
    assertThat(inflated(path)).isEqualTo(expected(length));
    assertThat(made).hasValue(1);
    var again = server.get(path);
    assertThat(again.headers().firstValue("Content-Length"))
        .hasValue(String.valueOf(expected(length).length()));
    var tag = again.headers().firstValue("ETag").orElseThrow();
    assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    server.changeData();
    assertThat(inflated(path)).isEqualTo(expected(length));
    assertThat(server.get(path).headers().firstValue("ETag")).hasValue(tag);
    assertThat(made).hasValue(2);
  }

  @Test
  void areNotKeptWhereThereIsNoRoom() throws Exception {
    var path = "/api/v2/whole?length=" + TOO_LARGE_TO_KEEP;
    assertThat(plain(path)).isEqualTo(expected(TOO_LARGE_TO_KEEP));
    assertThat(inflated(path)).isEqualTo(expected(TOO_LARGE_TO_KEEP));
    assertThat(made).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gzip"})
  void beginBeforeTheyAreReady(String encoding) throws Exception {
    try (var body = ask("/api/v2/waiting?length=" + LARGE, encoding).body()) {
      assertThat(body.readNBytes(1_000)).hasSize(1_000);
      goOn.countDown();
      body.transferTo(OutputStream.nullOutputStream());
    }
    assertThat(plain("/api/v2/waiting?length=" + LARGE)).isEqualTo(expected(LARGE));
    assertThat(made).hasValue(1);
  }

  @Test
  void areReadyForOthersWhileTheFirstReadsNothing() throws Exception {
    goOn.countDown();
    var path = "/api/v2/waiting?length=" + LARGE;
    try (var unread = ask(path, "").body()) {
      assertThat(plain(path)).isEqualTo(expected(LARGE));
      assertThat(unread.read()).isEqualTo('{');
    }
    assertThat(made).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gzip"})
  void endBeforeTheirEndWhereTheRestFails(String encoding) {
    assertThatThrownBy(
            () -> {
              try (var body = ask("/api/v2/failing?length=" + LARGE, encoding).body()) {
                body.transferTo(OutputStream.nullOutputStream());
              }
            })
        .isInstanceOf(IOException.class);
    assertThat(server.get("/api/v2/failing?length=" + SMALL).statusCode()).isEqualTo(500);
  }

  @Test
  void areRefusedLikeOthers() {
    var refused = server.get("/api/v2/refused?length=1");
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("No such place.");
  }

  /** Text that hardly gets smaller. */
  private static TextStream text(int length) {
    return new TextStream(out -> {
      out.accept("{ \"a\" : \"");
      var random = new Random(1);
      for (var n = 0; n < length; n++) {
        out.accept(Character.toString('a' + random.nextInt(26)));
      }
      out.accept("\" }");
    });
  }

  private TextStream waitingInTheMiddle(int length) {
    return new TextStream(out -> {
      var whole = expected(length).strip();
      out.accept(whole.substring(0, length / 2));
      try {
        goOn.await();
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
      out.accept(whole.substring(length / 2));
    });
  }

  private static TextStream failingInTheMiddle(int length) {
    return new TextStream(out -> {
      out.accept(expected(length).substring(0, length / 2));
      throw new IllegalStateException("a fault");
    });
  }

  private static String expected(int length) {
    var text = new StringBuilder();
    text(length).sendTo(text::append);
    return text.toString().replace(" ", "") + "\n";
  }

  private String plain(String path) {
    return server.get(path).body();
  }

  private String inflated(String path) throws Exception {
    try (var body = new GZIPInputStream(ask(path, "gzip").body())) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<InputStream> ask(String path, String encoding) throws Exception {
    var request =
        HttpRequest.newBuilder(server.get("/").uri().resolve(path))
            .header("Accept-Encoding", encoding.isEmpty() ? "identity" : encoding)
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
  }
}
