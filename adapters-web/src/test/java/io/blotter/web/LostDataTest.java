package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered while the database is away, without waiting for it in vain. */
class LostDataTest {
  @ParameterizedTest
  @CsvSource({"FIXED, 200", "PUBLIC, 503", "REVALIDATED, 503", "COSTLY, 503", "PRIVATE, 200"})
  void onlyWhatFollowsTheDataWaitsForThem(Caching caching, int status) {
    var endpoints = Arrays.stream(Caching.values()).map(LostDataTest::endpoint).toList();
    try (var server = WebServerForTests.serving(endpoints)) {
      var target = "/api/v2/" + caching.name();
      assertThat(server.get(target).statusCode()).isEqualTo(200);
      server.loseData();
      var answer = server.get(target);
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.body()).contains(status == 200 ? caching.name() : "The database is away.");
      assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }
  }

  private static Endpoint endpoint(Caching caching) {
    return Endpoint.get("/api/v2/" + caching.name())
        .named("get" + caching.name(), "things")
        .about("A thing", "It is kept as its name says.")
        .access(new Access.Open())
        .caching(caching)
        .handledBy(call -> Envelope.message(caching.name()));
  }
}
