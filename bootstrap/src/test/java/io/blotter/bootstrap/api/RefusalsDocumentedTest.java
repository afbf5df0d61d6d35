package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.ApiDocument;
import io.blotter.bootstrap.testing.SyncForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals look as the OpenAPI document says they do, in each version's form. */
class RefusalsDocumentedTest {
  private static final String PROBLEM = "application/problem+json";

  private static RegistryForTests registry;
  private static ApiDocument document;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    document = ApiDocument.of(registry);
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @ParameterizedTest
  @CsvSource({
    "listAgencies, /api/v2/agencies?page=0, 400",
    "getAgency, /api/v2/agencies/999999, 404",
    "getProfilePage, /api/v3/user/me, 422",
    "getProfilePage, /api/v3/user/999999, 404",
    "listChanges, /api/v4/changes, 400"
  })
  void ofReading(String operation, String target, int status) {
    var token = "Bearer " + TokensForTests.access("\"read_all_user_info\", \"user_create_update\"");
    var json = registry.anonymously(target, "Authorization", token);
    expect(operation, status, json.statusCode(), mediaType(json), json.body());
    var problem = registry.anonymously(target, "Authorization", token, "Accept", PROBLEM);
    expect(operation, problem.statusCode(), problem.statusCode(), PROBLEM, problem.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "syncAddAgencies | agencies/add | {\"agencies\":[{\"request_id\":1,\"content\":{}}]} | 422",
        "syncAddAgencies | agencies/add | {\"agencies\":[ | 400",
      })
  void ofWriting(String operation, String path, String body, int status) {
    var answer = registry.post("/api/v3/sync/" + path, SyncForTests.TOKEN, body);
    expect(operation, status, answer.statusCode(), mediaType(answer), answer.body());
  }

  private static void expect(
      String operation, int wanted, int status, String mediaType, String body) {
    assertThat(status).as(body).isEqualTo(wanted);
    assertThat(
            document
                .answer(document.operation(operation), status, mediaType)
                .validate(body, InputFormat.JSON))
        .as(body)
        .isEmpty();
  }

  private static String mediaType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }
}
