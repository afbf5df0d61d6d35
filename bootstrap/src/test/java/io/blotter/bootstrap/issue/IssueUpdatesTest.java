package io.blotter.bootstrap.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.IssuesForTests;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the board says of requests. */
class IssueUpdatesTest {
  private static final String EVENTS =
      "select string_agg(data_request_id || ' ' || event_type, ', ' order by id) from data_request_pending_event_notification";

  @AutoClose private final IssuesForTests world = IssuesForTests.start();

  @Test
  void isTakenOverHoweverLongTheBoard() {
    world.tracked(1, 250, "Active");
    for (var number = 1; number <= 250; number++) {
      board(number, "Active");
    }
    var many = IntStream.range(0, 150).mapToObj(i -> "area " + i);
    board(240, "complete", Stream.concat(many, Stream.of("rt-stops")).toArray(String[]::new));
    board(249, "Active", "RT-Surveys", "bug", "RT-Complaints & Misconduct");
    board(250, "Ready to start");

    assertThat(world.another().synchronize().updated()).isEqualTo(3);
    assertThat(request(240)).isEqualTo("Complete {Stops}");
    assertThat(request(249)).isEqualTo("Active {Surveys,\"Complaints & Misconduct\"}");
    assertThat(request(250)).isEqualTo("Ready to start {}");
    assertThat(world.asked(EVENTS)).isEqualTo("240 Request Complete, 250 Request Ready to Start");
    assertThat(world.skipped()).isZero();

    assertThat(world.another().synchronize().updated()).as("a second time").isZero();
    board(250, "Active");
    world.another().synchronize();
    board(250, "Ready to start");
    world.another().synchronize();
    assertThat(world.asked(EVENTS))
        .endsWith(", 250 Request Ready to Start, 250 Request Ready to Start");
  }

  @Test
  void isPassedOverWhereItMakesNoSense() {
    world.tracked(1, 7, "Active");
    board(1, null);
    board(2, "Somewhere");
    board(3, "Complete", "RT-Gossip");
    world.tracker().repository().put("DraftIssue", "", 4, "Complete");
    world.tracker().repository().put("Issue", "police/elsewhere", 5, "Complete");
    world.tracker().repository().put("PullRequest", "police/requests", 6, "Complete");
    board(7, "Complete");
    world.tracked(8, 8, "Archived");
    board(8, "Complete");

    assertThat(world.another().synchronize().updated()).isEqualTo(1);
    assertThat(request(7)).isEqualTo("Complete {}");
    assertThat(request(8)).isEqualTo("Archived {}");
    assertThat(world.asked("select count(*) from data_requests where request_status = 'Active'"))
        .isEqualTo("6");
    assertThat(world.skipped()).as("six requests and the draft").isEqualTo(7);
    assertThat(world.asked(EVENTS)).isEqualTo("7 Request Complete");
  }

  @Test
  void isForEveryRequestOfAnIssue() {
    world.tracked(1, 2, "Active");
    world.database().execute("update data_requests_github_issue_info set github_issue_number = 9");
    board(9, "Complete");
    assertThat(world.another().synchronize().updated()).isEqualTo(2);
    assertThat(request(1)).isEqualTo(request(2)).isEqualTo("Complete {}");
  }

  private void board(int number, @Nullable String status, String... labels) {
    world.tracker().repository().put(number, status, labels);
  }

  private String request(int id) {
    return world.asked(
        "select request_status || ' ' || record_types_required::text from data_requests where id = "
            + id);
  }
}
