package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.ProfilesForTests;
import io.blotter.bootstrap.testing.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Profiles under both versions, and who sees them. */
@Proves({"GET /api/v2/user/{user_id}", "GET /api/v3/user/{user_id}"})
class ProfileTest {
  private static ProfilesForTests profiles;

  @BeforeAll
  static void start() {
    profiles = ProfilesForTests.start();
  }

  @AfterAll
  static void stop() {
    profiles.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "v2, member, null",
        "v2, read_all_user_info, null",
        "v2, read_all_user_info+write_data, \"Ask the sheriff\"",
        "v3, member, null",
        "v3, read_all_user_info, null",
        "v3, read_all_user_info+write_data, \"Ask the sheriff\""
      })
  void showsAllOfAProfileWithNotesForEditors(String version, String who, String notes) {
    var answer = profiles.get("/api/" + version + "/user/${member}", who);
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(profiles.expected(version + ".json", notes));
    assertThat(profiles.faults("/api/" + version + "/user/{user_id}", answer)).isEmpty();
    assertThat(answer.raw().headers().firstValue("Cache-Control")).contains("private, no-store");
  }

  @Test
  void showsEmptyListsOfANewcomer() {
    var empty = "{\"message\": \"\", \"metadata\": {}, \"data\": []}";
    assertThat(profiles.get("/api/v2/user/${newcomer}", "newcomer").body())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"data": {
                      "email": "newcomer@example.org",
                      "external_accounts": {"github": null},
                      "recent_searches": %1$s,
                      "followed_searches": %1$s,
                      "data_requests": %1$s,
                      "permissions": [],
                      "capacities": []}}
                    """
                        .formatted(empty)));
    assertThat(profiles.get("/api/v3/user/${newcomer}", "newcomer").body())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"email": "newcomer@example.org",
                     "external_accounts": {"github": null},
                     "recent_searches": [],
                     "followed_searches": [],
                     "data_requests": [],
                     "permissions": [],
                     "capacities": []}
                    """));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "newcomer,           ${member}, 403, {\"message\":\"Forbidden.\"}",
        "newcomer,           999999,    403, {\"message\":\"Forbidden.\"}",
        "write_data,         ${member}, 403, {\"message\":\"Forbidden.\"}",
        "create_update_user, ${member}, 403, {\"message\":\"Forbidden.\"}",
        "read_all_user_info, 999999,    404, {\"message\":\"User not found.\"}",
        "key,                1,         400, {\"message\":\"Invalid Auth Scheme for endpoint\"}",
        "nobody,             ${member}, 400, {\"message\":\"Authorization header missing\"}",
        "expired,            1,         401, {\"message\":\"Token has expired\"}"
      })
  void refusesOthersUnderV2(String who, String user, int status, String body) {
    var answer = profiles.get("/api/v2/user/" + user, who);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(JsonMapper.shared().readTree(body));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "newcomer,           ${member}, 403, {\"detail\":\"Forbidden.\"}",
        "newcomer,           999999,    403, {\"detail\":\"Forbidden.\"}",
        "write_data,         ${member}, 403, {\"detail\":\"Forbidden.\"}",
        "read_all_user_info, 999999,    404, {\"detail\":\"User not found.\"}",
        "key,                1,         401, {\"detail\":\"Not authenticated\"}",
        "nobody,             ${member}, 401, {\"detail\":\"Not authenticated\"}",
        "expired,            1,         401, {\"detail\":\"Token has expired\"}",
        "malformed,          1,         400, {\"detail\":\"Token is invalid\"}"
      })
  void refusesOthersUnderV3(String who, String user, int status, String body) {
    var answer = profiles.get("/api/v3/user/" + user, who);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(JsonMapper.shared().readTree(body));
  }

  @Test
  void knowsNoUserWhoseIdIsNoInteger() {
    assertThat(profiles.get("/api/v2/user/me", "member").status()).isEqualTo(404);
    var v3 = profiles.get("/api/v3/user/me", "member");
    assertThat(v3.status()).isEqualTo(422);
    assertThat(v3.body().at("/detail/0/loc").toString()).isEqualTo("[\"path\",\"user_id\"]");
  }
}
