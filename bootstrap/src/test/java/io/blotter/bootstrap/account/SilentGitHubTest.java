package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.account.port.GitHub.Profile;
import io.blotter.bootstrap.testing.GitHubForTests;
import io.blotter.bootstrap.testing.GitHubForTests.Mood;
import io.blotter.domain.shared.Refusal;
import io.blotter.external.github.OAuthGitHub;
import java.time.Duration;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A GitHub that takes calls and never answers. */
class SilentGitHubTest {
  @AutoClose private final GitHubForTests github = new GitHubForTests();

  @BeforeEach
  void silence() {
    github.expect(66, "silent@example.org", Mood.SILENT);
  }

  @Test
  void isNotWaitedForLong() {
    var impatient = new OAuthGitHub(github.app(), Duration.ofMillis(200));
    assertThatThrownBy(() -> impatient.profile("code"))
        .isInstanceOf(Refusal.Unavailable.class)
        .hasMessage("GitHub is not available at the moment.");
  }

  @Test
  void isAskedTwentyThingsAtOnce() throws InterruptedException {
    var patient = new OAuthGitHub(github.app(), Duration.ofSeconds(20));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ExecutorCompletionService<Profile>(threads);
      var calls =
          Stream.generate(() -> answers.submit(() -> patient.profile("code"))).limit(30).toList();
      for (var refused = 0; refused < 10; refused++) {
        assertThat(answers.take())
            .failsWithin(Duration.ZERO)
            .withThrowableThat()
            .withMessageContaining("GitHub is not available at the moment.");
      }
      assertThat(calls).filteredOn(call -> !call.isDone()).hasSize(20);
      calls.forEach(call -> call.cancel(true));
    }
  }
}
