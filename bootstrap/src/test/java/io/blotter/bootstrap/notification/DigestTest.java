package io.blotter.bootstrap.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.FollowersForTests;
import io.blotter.domain.datarequest.RequestStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter to followers, word for word. */
class DigestTest {
  @TempDir Path outbox;

  @AutoClose private final FollowersForTests world = FollowersForTests.start();

  @Test
  void namesEverythingThatIsNew() throws IOException {
    world.follow("ann", "PA", "Stops");
    world.follow("ann", "42003", "Stops");
    var first = world.request("Stops & <b>searches</b>", "Pittsburgh");
    var second = world.request("Jail\r\n\r\nrosters", "PA");
    var third = world.request("Use of force", "42003");
    world.reached(first, RequestStatus.COMPLETE);
    world.reached(second, RequestStatus.COMPLETE);
    world.reached(third, RequestStatus.READY_TO_START);
    var source = world.source("Traffic stops", "Stops", "Pittsburgh");
    world.visible(source);

    assertThat(world.another().send()).isEqualTo(1);
    world.deliver(outbox);
    var letter = letter();
    assertThat(letter)
        .contains(
            "\nTo: ann@example.org\n",
            "\nList-Unsubscribe: <https://api.pdap.io/null>\n",
            "\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n",
            "\nSubject: Updates to police data sources in locations you follow\n")
        .containsPattern("\nMessage-ID: <digest-[0-9a-f-]{36}@example\\.org>\n");
    assertThat(letter)
        .contains(
            """

            Hello.

            There is news from the locations you follow.

            New Data Source

            - Traffic stops
              Traffic stops, Pittsburgh, Allegheny, Pennsylvania
              https://pdap.io/data-source/%d

            Data Requests Completed

            - Stops & <b>searches</b>
              Pittsburgh, Allegheny, Pennsylvania
              https://pdap.io/data-request/%d
            - Jail rosters
              Pennsylvania
              https://pdap.io/data-request/%d

            Data Request Started

            - Use of force
              Allegheny, Pennsylvania
              https://pdap.io/data-request/%d

            Your profile shows what you follow, and lets you change it:

            https://pdap.io/profile

            Stop following Allegheny, Pennsylvania:

            https://api.pdap.io/%d

            Stop following Pennsylvania:

            https://api.pdap.io/%d

            Stop following everything, so that no such letter comes any more:

            https://api.pdap.io/null
            """
                .formatted(
                    source.value(),
                    first.value(),
                    second.value(),
                    third.value(),
                    world.place("42003"),
                    world.place("PA")));
    assertThat(letter)
        .contains(
            """
                <h2>New Data Source</h2>
                <ul>
                  <li><a href="https://pdap.io/data-source/%d">Traffic stops</a><br>Traffic stops, Pittsburgh, Allegheny, Pennsylvania</li>
                </ul>
                <h2>Data Requests Completed</h2>
                <ul>
                  <li><a href="https://pdap.io/data-request/%d">Stops &amp; &lt;b&gt;searches&lt;/b&gt;</a><br>Pittsburgh, Allegheny, Pennsylvania</li>
                  <li><a href="https://pdap.io/data-request/%d">Jail rosters</a><br>Pennsylvania</li>
                </ul>
                <h2>Data Request Started</h2>
                <ul>
                  <li><a href="https://pdap.io/data-request/%d">Use of force</a><br>Allegheny, Pennsylvania</li>
                </ul>
                <p><a href="https://pdap.io/profile">Your profile</a> shows what you follow, and lets you change it.</p>
                <ul>
                  <li><a href="https://api.pdap.io/%d">Stop following Allegheny, Pennsylvania</a></li>
                  <li><a href="https://api.pdap.io/%d">Stop following Pennsylvania</a></li>
                  <li><a href="https://api.pdap.io/null">Stop following everything</a>, so that no such letter comes any more</li>
                </ul>
            """
                .formatted(
                    source.value(),
                    first.value(),
                    second.value(),
                    third.value(),
                    world.place("42003"),
                    world.place("PA")));
  }

  @Test
  void leavesOutWhatThereIsNone() throws IOException {
    world.follow("ann", "PA", "Stops", "Surveys");
    world.follow("ann", "42003", "Stops");
    world.visible(
        world.source("Stops of 2024", "Stops", "PA"), world.source("Survey", "Surveys", "PA"));
    assertThat(world.another().send()).isEqualTo(1);
    world.deliver(outbox);
    assertThat(letter())
        .contains(
            "New Data Sources\n\n- Stops of 2024\n  Stops of 2024, Pennsylvania\n", "\n- Survey\n")
        .contains("\nStop following Pennsylvania:\n")
        .doesNotContain("Completed", "Started", "Stop following Allegheny");
  }

  private String letter() throws IOException {
    try (var files = Files.list(outbox)) {
      return Files.readString(files.toList().getFirst()).replace("\r\n", "\n");
    }
  }
}
