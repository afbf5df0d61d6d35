package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import org.junit.jupiter.api.Test;

class ServerReadinessTest {
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
