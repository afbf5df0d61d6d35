package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.LimitedServer;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.toolchain.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who walks all pages at once is slowed down; readers and the API's callers are not. */
class CrawlersTest {
  private static final int BUDGET = 30;
  private static final Pattern ADDRESS = Pattern.compile("<loc>([^<]*)</loc>");

  @AutoClose private final TestDatabase database = RegistryForTests.filled();

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2100-01-01T00:00:00Z"));

  @AutoClose
  private final LimitedServer server = LimitedServer.start(database, now::get, false, "127.0.0.1");

  @Test
  void areToldWhenToComeBackWhileReadersGoOn() {
    var addresses = addresses();
    assertThat(addresses).hasSizeGreaterThan(2 * BUDGET);
    var refused = new ArrayList<HttpResponse<String>>();
    for (var address : addresses) {
      var answer = page("198.51.100.7", address);
      if (answer.statusCode() == 429) {
        refused.add(answer);
      }
      now.updateAndGet(before -> before.plusMillis(100));
    }
    assertThat(refused)
        .hasSizeGreaterThan(BUDGET)
        .allSatisfy(answer -> {
          assertThat(answer.headers().firstValue("Retry-After"))
              .hasValueSatisfying(
                  seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
          assertThat(answer.body()).contains("Too many pages at once");
        });
    assertThat(server.get("/api/v2/agencies/1", "X-Forwarded-For", "198.51.100.7").headers())
        .as("the API counts by itself")
        .extracting(headers -> headers.firstValue("RateLimit").orElse(""))
        .asString()
        .startsWith("\"normal\";r=19");
    for (var address : addresses.subList(0, BUDGET * 2)) {
      assertThat(page("203.0.113.9", address).statusCode()).as(address).isEqualTo(200);
      now.updateAndGet(before -> before.plus(Duration.ofSeconds(5)));
    }
    assertThat(page("198.51.100.7", "/").statusCode()).as("later").isEqualTo(200);
  }

  private HttpResponse<String> page(String from, String address) {
    return server.get(address, "Accept", "text/html", "X-Forwarded-For", from);
  }

  private List<String> addresses() {
    var map = page("192.0.2.1", "/sitemap.xml").body();
    return ADDRESS
        .matcher(map)
        .results()
        .map(found -> URI.create(found.group(1)).getRawPath())
        .filter(path -> !path.equals("/docs"))
        .toList();
  }
}
