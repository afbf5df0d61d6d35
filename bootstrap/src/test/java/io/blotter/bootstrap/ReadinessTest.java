package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadinessTest {
  @Test
  void listsWhatEachCheckSays() {
    try (var registry = RegistryForTests.start()) {
      var answer = registry.anonymously("/readyz?verbose");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .startsWith("{\"status\":\"ready\",\"checks\":[{\"name\":\"migrations\",\"passed\":true")
          .containsPattern("In use: [0-6] of 6 connections. Waiting: 0\\.")
          .contains("{\"name\":\"database\",\"passed\":true,\"says\":\"The database answers.\"}");
    }
  }
}
