package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.DataSlice;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many ask for the largest answers at the same time. */
class CostlyAnswersTest {
  private static final int CALLERS = 12;
  private static final Parameter<String> WHICH =
      Parameter.query("which", ParameterTypes.text(20), "Which one.", "a").or("");

  private final AtomicInteger workedOut = new AtomicInteger();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final CountDownLatch twoAreAtWork = new CountDownLatch(2);

  @Test
  void areWorkedOutOnceForAllWhoWait() throws Exception {
    twoAreAtWork.countDown();
    ask("");
    assertThat(workedOut).hasValue(1);
  }

  @Test
  void areWorkedOutTwoAtATime() throws Exception {
    ask("?which=");
    assertThat(workedOut).hasValue(CALLERS);
    assertThat(atOnce).hasValue(2);
  }

  private void ask(String query) throws Exception {
    try (var server = serving();
        var callers = Executors.newFixedThreadPool(CALLERS)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (var caller = 0; caller < CALLERS; caller++) {
        var target = "/api/v2/things" + query + (query.isEmpty() ? "" : caller);
        answers.add(callers.submit(() -> server.get(target).statusCode()));
      }
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
  }

  private WebServerForTests serving() {
    return WebServerForTests.serving(
        Endpoint.get("/api/v2/things")
            .named("things", "things")
            .access(new Access.Open())
            .with(WHICH)
            .caching(Caching.COSTLY)
            .reads(DataSlice.CATALOGUE)
            .handledBy(call -> Envelope.message(work(call.get(WHICH)))));
  }

  /** Waits for another to be at work, so that those who come meanwhile have to wait. */
  private String work(String which) {
    workedOut.incrementAndGet();
    atOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
    twoAreAtWork.countDown();
    try {
      twoAreAtWork.await();
      return which;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      now.decrementAndGet();
    }
  }
}
