package io.blotter.bootstrap.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.issue.SynchronizeIssues.Opened;
import io.blotter.bootstrap.IssuesForTests;
import io.blotter.bootstrap.testing.RepositoryForTests.Item;
import io.blotter.bootstrap.testing.TrackerForTests.Mood;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues for requests that are ready. */
class IssueOpeningsTest {
  @AutoClose private final IssuesForTests world = IssuesForTests.start();

  @Test
  void sayWhatIsAskedFor() {
    world.ready(5, 5);
    world
        .database()
        .execute(
            """
            update data_requests
            set title = repeat('Stops ', 10), submission_notes = ' every stop <!-- since 2020 ',
                record_types_required = '{Stops,Surveys}';
            insert into link_data_requests__locations (data_request_id, location_id)
            select 5, id from locations_expanded where county_fips = '42003' and type = 'County';
            insert into link_data_requests__locations (data_request_id, location_id)
            select 5, id from locations where type = 'National';
            """);

    var report = world.another().synchronize();
    assertThat(report.opened())
        .containsExactly(new Opened(new DataRequestId(5), "https://github.example/issues/1"));
    assertThat(items())
        .containsExactly(
            new Item(
                "Issue",
                "Police/requests",
                1,
                "Stops Stops Stops Stops Stops Stops Stops Stops St...",
                """
                ### What is asked for

                every stop &lt;!-- since 2020

                ### What the data should be like

                Not said.

                ### Where

                - Allegheny, Pennsylvania
                - United States - All

                <!-- https://pdap.io/data-request/5 -->\
                """,
                List.of("RT-Stops", "RT-Surveys"),
                true,
                "Ready to Start"));
    assertThat(world.book()).isEqualTo("5:1");
    var again = world.another().synchronize();
    assertThat(again.opened()).isEmpty();
    assertThat(again.updated()).as("the board says what we told it").isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "CreateIssue, BROKEN, 2",
    "CreateIssue, FORGETFUL, 2",
    "CreateIssue, EXHAUSTED, 2",
    "AddToProject, LIMITED, 1",
    "AddToProject, FORGETFUL, 1",
    "SetStatus, RUBBISH, 1",
    "SetStatus, FORGETFUL, 1"
  })
  void areOpenedOnceThoughGitHubFailsHalfWay(String operation, Mood mood, int left) {
    world.ready(1, 3);
    world.tracker().turn(operation, 1, mood);

    assertThatThrownBy(world.another()::synchronize)
        .isInstanceOf(Refusal.Unavailable.class)
        .hasMessage("GitHub is not available at the moment.");
    assertThat(world.asked("select count(*) from data_requests_github_issue_info"))
        .as("what was done stays")
        .isEqualTo(String.valueOf(3 - left));
    assertThat(world.another().synchronize().opened()).hasSize(left);
    assertThat(world.book()).isEqualTo("1:1 2:2 3:3");
    assertThat(items()).hasSize(3).allMatch(item -> "Ready to Start".equals(item.status()));
    assertThat(world.asked("select count(*) from github_issue_attempts")).isEqualTo("0");
  }

  @Test
  void areNotTakenFromStrangers() {
    world.ready(1, 1);
    world.tracker().turn("CreateIssue", 0, Mood.BROKEN);
    assertThatThrownBy(world.another()::synchronize).isInstanceOf(Refusal.Unavailable.class);
    var body = "look <!-- https://pdap.io/data-request/1 -->";
    world.tracker().repository().add("forged", body);
    world.tracker().repository().add("quoted", body + " here");
    assertThat(world.another().synchronize().opened()).hasSize(1);
    assertThat(world.book()).isEqualTo("1:3");
  }

  @Test
  void areLeftOutWhereGitHubTakesOffence() {
    world.ready(1, 3);
    world
        .database()
        .execute("update data_requests set record_types_required = '{Other}' where id = 3");
    world.tracker().repository().remove("RT-Other");
    world.tracker().turn("CreateIssue", 0, Mood.OFFENDED);
    assertThat(world.another().synchronize().opened()).hasSize(1);
    assertThat(world.book()).isEqualTo("2:1");
    assertThat(world.skipped()).isEqualTo(2);
    assertThat(world.another().synchronize().opened()).as("the next time").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AddToProject", "SetStatus"})
  void areOpenedThoughTheBoardDoesNotTakeOne(String operation) {
    world.ready(1, 3);
    world.tracker().turn(operation, 0, Mood.OFFENDED);
    assertThat(world.another().synchronize().opened()).hasSize(3);
    assertThat(world.skipped()).isEqualTo(1);
    assertThat(world.asked("select count(*) from github_issue_attempts")).isEqualTo("1");
    assertThat(world.another().synchronize().opened()).isEmpty();
    assertThat(world.asked("select count(*) from github_issue_attempts")).isEqualTo("0");
    assertThat(items()).hasSize(3).allMatch(item -> "Ready to Start".equals(item.status()));
  }

  @Test
  void areOpenedOnceByTwoRunsAtOnce() throws Exception {
    world.ready(1, 12);
    var together = new CyclicBarrier(2);
    try (var executor = Executors.newFixedThreadPool(2)) {
      Callable<Integer> run =
          () -> {
            together.await();
            return world.another().synchronize().opened().size();
          };
      var opened = 0;
      for (var result : executor.invokeAll(List.of(run, run))) {
        opened += result.get();
      }
      assertThat(opened).isEqualTo(12);
    }
    assertThat(items()).hasSize(12);
  }

  @Test
  void keepNoTransactionOpenWhileGitHubThinks() {
    world.tracked(21, 22, "Active");
    world.tracker().repository().put(21, "Complete");
    world.ready(1, 2);
    world
        .tracker()
        .watch(() ->
            assertThat(
                    world.asked(
                        "select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in%'"))
                .isEqualTo("0"));
    assertThat(world.another().synchronize().opened()).hasSize(2);
  }

  @Test
  void doNotWaitForASilentGitHub() {
    world.ready(1, 2);
    world.tracker().turn("CreateIssue", 1, Mood.SILENT);
    assertThatThrownBy(world.within(Duration.ofSeconds(3))::synchronize)
        .isInstanceOf(Refusal.Unavailable.class)
        .hasMessage("GitHub is not available at the moment.");
    assertThat(world.another().synchronize().opened()).hasSize(1);
    assertThat(world.book()).isEqualTo("1:1 2:2");
  }

  private List<Item> items() {
    return world.tracker().repository().items();
  }
}
