package io.blotter.bootstrap.follow;

import static io.blotter.bootstrap.testing.FollowsForTests.FOLLOW;
import static io.blotter.bootstrap.testing.FollowsForTests.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.FollowsForTests;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows that cannot be, and many at a time. */
class FollowRefusalsTest {
  private static FollowsForTests at;
  private static String ann;

  @BeforeAll
  static void start() {
    at = FollowsForTests.start();
    ann = at.ann();
  }

  @AfterAll
  static void stop() {
    at.close();
  }

  @BeforeEach
  void forget() {
    at.forget();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                 | Field required",
        "?record_types=Stops                                | Field required",
        "?location_id=                                      | location_id must be a positive",
        "?location_id=abc                                   | location_id must be a positive",
        "?location_id=1.5                                   | location_id must be a positive",
        "?location_id=1&record_types=Stops&record_categories=Other | Only one of 'record_categories' or 'record_types' should be provided.",
        "?location_id=1&record_categories=All,Other         | ALL cannot be provided with other record categories.",
        "?location_id=1&record_types=Nonsense               | record_types must only contain values among: ",
        "?location_id=1&record_categories=Stops             | record_categories must only contain values",
        "?location_id=1&user_id=3                           | Unexpected fields: {'user_id'}"
      })
  void refusesWhatBreaksARule(String query, String message) {
    for (var method : List.of("POST", "DELETE")) {
      var refused = at.accounts().send(method, FOLLOW + query, ann, null);
      assertThat(answer(refused)).as(method).startsWith("400 " + message);
    }
    assertThat(at.follows("2")).isEqualTo("0");
  }

  @Test
  void refusesAnUnknownPlace() {
    for (var id : List.of("999999", "9223372036854775807")) {
      assertThat(answer(at.accounts().post(FOLLOW + "?location_id=" + id, ann, null)))
          .isEqualTo("400 Location not found.");
    }
    assertThat(answer(at.national("POST", ann, "?record_types=Stops&record_categories=Other")))
        .isEqualTo("400 Only one of 'record_categories' or 'record_types' should be provided.");
  }

  @Test
  void followsNothingWhileTheDatabaseTakesNoWrites() {
    at.registry()
        .database()
        .execute(
            """
            create function refuse() returns trigger language plpgsql as
              $$begin raise 'read-only' using errcode = '25006'; end$$;
            create trigger refuse before insert on link_follow_record_types for each row execute function refuse();
            """);
    try {
      assertThat(answer(at.accounts().post(FOLLOW + "?location_id=" + at.pittsburgh(), ann, null)))
          .isEqualTo("503 The database is not available at the moment.");
      assertThat(at.follows("2")).isEqualTo("0");
    } finally {
      at.registry().database().execute("drop function refuse cascade");
    }
  }

  @Test
  void followsOnceHoweverManyAskAtATime() throws Exception {
    try (var executor = Executors.newFixedThreadPool(8)) {
      var calls =
          IntStream.range(0, 64)
              .<Callable<String>>mapToObj(
                  i -> () -> i % 8 == 7 ? at.unfollow(ann, "") : at.follow(ann, ""))
              .toList();
      for (var call : executor.invokeAll(calls)) {
        assertThat(call.get()).isIn("Location followed.", "Unfollowed search.");
      }
    }
    at.follow(ann, "");
    assertThat(at.follows("2")).isEqualTo("1");
    assertThat(at.types("2")).isEqualTo("36");
  }
}
