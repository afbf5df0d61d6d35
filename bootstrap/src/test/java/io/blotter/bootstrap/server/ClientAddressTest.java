package io.blotter.bootstrap.server;

import static io.blotter.bootstrap.LimitedServer.SENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.LimitedServer;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.toolchain.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose call it is that comes through proxies; what is counted tells. */
class ClientAddressTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2100-01-01T00:00:00Z"));

  private static TestDatabase database;

  private LimitedServer server;

  @BeforeAll
  static void fill() {
    database = RegistryForTests.filled();
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @BeforeEach
  void start() {
    server = LimitedServer.start(database, CLOCK, false, "127.0.0.1,10.0.0.0/8,2001:db8:9::/48");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void takesTheClientFromTheProxiesThatItIsToldOf() {
    exhaust("203.0.113.5");
    assertThat(forwardedFor("203.0.113.5")).isEqualTo(429);
    assertThat(forwardedFor("198.51.100.1, 203.0.113.5, 10.1.2.3")).isEqualTo(429);
    assertThat(forwardedFor("203.0.113.5:4711")).isEqualTo(429);
    assertThat(forwardedFor("203.0.113.5, 203.0.113.6")).isEqualTo(200);
    assertThat(server.get(SENSITIVE).statusCode()).isEqualTo(200);
  }

  @Test
  void countsANetworkOfIpv6AsOneCaller() {
    for (var i = 1; i <= 5; i++) {
      assertThat(forwardedFor("2001:db8:1:2::" + i)).isEqualTo(200);
    }
    assertThat(forwardedFor("[2001:db8:1:2:ffff::1]:443, 2001:db8:9::1")).isEqualTo(429);
    assertThat(forwardedFor("2001:db8:1:3::1")).isEqualTo(200);
  }

  /** Five calls in a minute for one caller: four times as many for a /56, sixteen for a /48. */
  @Test
  void countsAWiderNetworkOfIpv6AsAFewCallers() {
    for (var i = 1; i <= 20; i++) {
      assertThat(forwardedFor("2001:db8:1:1" + (10 + i) + "::1")).isEqualTo(200);
    }
    assertThat(forwardedFor("2001:db8:1:1ff::1")).isEqualTo(429);
    for (var i = 1; i <= 60; i++) {
      assertThat(forwardedFor("2001:db8:1:" + (10 + i) + "00::1")).isEqualTo(200);
    }
    assertThat(forwardedFor("2001:db8:1:ff00::1")).isEqualTo(429);
    assertThat(forwardedFor("2001:db8:2::1")).isEqualTo(200);
  }

  @Test
  void takesNothingFromNeighboursForCallsBeyondTheAllowance() {
    exhaust("2001:db8:1:100::1");
    for (var i = 1; i <= 30; i++) {
      assertThat(forwardedFor("2001:db8:1:100::1")).isEqualTo(429);
    }
    exhaust("2001:db8:1:101::1");
  }

  @Test
  void takesAnIpv6AddressThatCarriesAnIpv4AddressForThatOne() {
    exhaust("203.0.113.5");
    assertThat(forwardedFor("::ffff:203.0.113.5")).isEqualTo(429);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "192.0.2.1", "128.0.0.0/8"})
  void believesNobodyElse(String proxies) {
    try (var alone = LimitedServer.start(database, CLOCK, false, proxies)) {
      for (var i = 0; i < 5; i++) {
        assertThat(alone.get(SENSITIVE, "X-Forwarded-For", "203.0.113." + i).statusCode())
            .isEqualTo(200);
      }
      assertThat(alone.get(SENSITIVE, "X-Forwarded-For", "203.0.113.9").statusCode())
          .isEqualTo(429);
    }
  }

  @Test
  void stopsAtAnAddressThatIsNone() {
    exhaust("203.0.113.5, localhost");
    assertThat(server.get(SENSITIVE).statusCode()).isEqualTo(429);
    assertThat(forwardedFor("203.0.113.5")).isEqualTo(200);
  }

  private int forwardedFor(String addresses) {
    return server.get(SENSITIVE, "X-Forwarded-For", addresses).statusCode();
  }

  private void exhaust(String addresses) {
    for (var i = 0; i < 5; i++) {
      assertThat(forwardedFor(addresses)).isEqualTo(200);
    }
  }
}
