package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.ProfilesForTests;
import io.blotter.bootstrap.testing.Proves;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users say to be, said over HTTP. */
@Proves("PATCH /api/v2/user/{user_id}")
class ProfileCapacitiesTest {
  private static ProfilesForTests profiles;

  @BeforeAll
  static void start() {
    profiles = ProfilesForTests.start();
  }

  @AfterAll
  static void stop() {
    profiles.close();
  }

  @Test
  void replacesTheWholeSet() {
    assertThat(describe("newcomer", "[\"lawyer\", \"police\", \"lawyer\"]").body().toString())
        .isEqualTo("{\"message\":\"User patched.\"}");
    assertThat(capacities()).isEqualTo("{lawyer,police}");
    describe("newcomer", "[\"police\", \"advocate\"]");
    assertThat(capacities()).isEqualTo("{advocate,police}");
    assertThat(describe("create_update_user", "[\"researcher\"]").status()).isEqualTo(200);
    assertThat(capacities()).isEqualTo("{researcher}");
    assertThat(describe("newcomer", "[]").status()).isEqualTo(200);
    assertThat(capacities()).isEqualTo("{}");
    assertThat(profiles.get("/api/v2/user/${member}", "member").body().at("/data/capacities"))
        .as("of somebody else")
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "member             | ${newcomer} | {\"capacities\": []}     | 400 | You do not have permission to patch this user.",
        "read_all_user_info | ${newcomer} | {\"capacities\": []}     | 400 | You do not have permission to patch this user.",
        "member             | 999999      | {\"capacities\": []}     | 400 | You do not have permission to patch this user.",
        "create_update_user | 999999      | {\"capacities\": []}     | 404 | User not found.",
        "member             | ${member}   | {}                       | 400 | capacities is missing",
        "member             | ${member}   | {\"capacities\": null}   | 400 | capacities is missing",
        "member             | ${member}   | {\"capacities\": [null]} | 400 | capacities.0 is missing",
        "member             | ${member}   | {\"email\": \"x\"}       | 400 | Unexpected fields: {'email'}",
        "key                | 1           | {\"capacities\": []}     | 400 | Invalid Auth Scheme for endpoint",
        "nobody             | ${member}   | {\"capacities\": []}     | 400 | Authorization header missing"
      })
  void refusesWhatBreaksARule(String who, String user, String body, int status, String message) {
    var answer = profiles.send("PATCH", "/api/v2/user/" + user, who, body);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.message()).isEqualTo(message);
    assertThat(profiles.get("/api/v2/user/${member}", "member").body().at("/data/capacities"))
        .hasSize(2);
  }

  @Test
  void namesTheCapacityThatIsNone() {
    assertThat(describe("newcomer", "[\"police\", \"king\"]").message())
        .startsWith("capacities.1 must be one of: advocate, ");
  }

  @Test
  void keepsOneOfTwoSetsThatAreSaidAtOnce() throws InterruptedException {
    for (var round = 0; round < 10; round++) {
      try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
        assertThat(
                people.invokeAll(
                    List.<Callable<Reply>>of(
                        () -> describe("newcomer", "[\"lawyer\"]"),
                        () -> describe("newcomer", "[\"police\"]"))))
            .allSatisfy(reply -> assertThat(reply.resultNow().status()).isEqualTo(200));
      }
      assertThat(capacities()).isIn("{lawyer}", "{police}");
      describe("newcomer", "[]");
    }
  }

  private static Reply describe(String who, String capacities) {
    return profiles.send(
        "PATCH", "/api/v2/user/${newcomer}", who, "{\"capacities\": " + capacities + "}");
  }

  private static String capacities() {
    return profiles
        .accounts()
        .value(
            profiles.resolved(
                "select array(select capacity from user_capacities where user_id = ${newcomer} order by capacity)"));
  }
}
