package io.blotter.toolchain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {
  @Test
  void namesTheServerThatTheTestsRunOn() {
    try (var database = TestDatabase.empty()) {
      var version = database.value("select current_setting('server_version')").orElseThrow();
      assertThat(TestDatabase.server())
          .matches(
              "PostgreSQL \\Q" + version + "\\E \\((embedded|image .+|BLOTTER_TEST_DATABASE)\\)");
    }
  }
}
