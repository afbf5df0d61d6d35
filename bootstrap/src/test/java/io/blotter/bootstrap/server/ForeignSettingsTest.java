package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.toolchain.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a database has set for whoever connects. */
class ForeignSettingsTest {
  private static final List<String> SETTINGS =
      List.of(
          "search_path = ''",
          "DateStyle = 'SQL, DMY'",
          "IntervalStyle = 'iso_8601'",
          "TimeZone = 'Pacific/Auckland'",
          "bytea_output = 'escape'",
          "default_transaction_isolation = 'serializable'",
          "extra_float_digits = -15",
          "gin_fuzzy_search_limit = 1",
          "pg_trgm.similarity_threshold = 0.99",
          "standard_conforming_strings = off",
          "statement_timeout = 1",
          "lock_timeout = 1");
  private static final List<String> TARGETS =
      List.of(
          "/api/v2/agencies/1",
          "/api/v2/data-sources/1",
          "/api/v2/typeahead/agencies?query=pitsburg",
          "/api/v2/search?record_types=Arrest%20Records",
          "/readyz");

  @Test
  void changesNoAnswer() {
    try (var plain = RegistryForTests.start();
        var other = RegistryForTests.start(ForeignSettingsTest::change)) {
      for (var target : TARGETS) {
        assertThat(other.get(target).body()).isEqualTo(plain.get(target).body());
        assertThat(plain.get(target).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void makesTheRegistryUnreadyWhereItCannotBeSetOtherwise() {
    try (var registry =
        RegistryForTests.start(
            database -> database.setForEverybody("session_replication_role = 'replica'"))) {
      var answer = registry.anonymously("/readyz?verbose");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body())
          .startsWith("{\"status\":\"unavailable\",\"checks\":[")
          .contains("Answers would be wrong: session_replication_role is replica, not origin.");
    }
  }

  private static void change(TestDatabase database) {
    SETTINGS.forEach(database::setForEverybody);
  }
}
