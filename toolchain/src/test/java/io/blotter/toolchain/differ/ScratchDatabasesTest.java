package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchDatabasesTest {
  private static final String RANDOM = "_0123456789abcdef0123456789abcdef";

  @Test
  void copiesADatabaseAndDropsEveryOne() throws Exception {
    try (var server = TestDatabase.empty()) {
      ScratchDatabase copy;
      try (var databases =
          new ScratchDatabases(server.jdbcUrl(), server.user(), server.password())) {
        var original = databases.empty();
        original.run(List.of("create table t ()"));
        copy = databases.copyOf(original);
        assertThat(Fingerprint.of(copy)).isEqualTo(Fingerprint.of(original));
        assertThat(exists(server, copy.name())).isTrue();
      }
      assertThat(exists(server, copy.name())).isFalse();
    }
  }

  @Test
  void dropsWhatAKilledRunLeftBehind() throws Exception {
    try (var server = TestDatabase.empty()) {
      var abandoned = "blotter_scratch_" + secondsAgo(server, 3700) + RANDOM;
      var young = "blotter_scratch_" + secondsAgo(server, 3500) + RANDOM;
      server.execute("create database " + abandoned);
      server.execute("create database " + young);
      try (var databases =
          new ScratchDatabases(server.jdbcUrl(), server.user(), server.password())) {
        assertThat(databases).isNotNull();
        assertThat(exists(server, abandoned)).isFalse();
        assertThat(exists(server, young)).isTrue();
      } finally {
        server.execute("drop database " + young);
      }
    }
  }

  private static Object secondsAgo(TestDatabase server, int seconds) {
    return server
        .value("select to_hex(extract(epoch from now())::bigint - " + seconds + ")")
        .orElseThrow();
  }

  private static boolean exists(TestDatabase server, String name) {
    return server.value("select 1 from pg_database where datname = '" + name + "'").isPresent();
  }
}
