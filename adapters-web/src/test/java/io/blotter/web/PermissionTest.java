package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.account.Permission;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {
  @ParameterizedTest
  @CsvSource({
    "Bearer " + WebServerForTests.EDITOR_TOKEN + ", 200, done",
    "Bearer "
        + WebServerForTests.PLAIN_TOKEN
        + ", 403, You do not have permission to access this endpoint",
    "Bearer " + WebServerForTests.EXPIRED_TOKEN + ", 401, Token has expired",
    "Basic " + WebServerForTests.KEY + ", 400, Invalid Auth Scheme for endpoint",
    "Basic " + WebServerForTests.EDITOR_TOKEN + ", 400, Invalid Auth Scheme for endpoint"
  })
  void asksForATokenWithThePermission(String header, int status, String message) {
    var endpoint =
        Endpoint.post("/api/v2/things")
            .named("addThing", "things")
            .access(new Access.Permitted(Permission.WRITE_DATA))
            .handledBy(call -> Answer.json(new Envelope.Message("done")));
    try (var server = WebServerForTests.serving(endpoint)) {
      var answer = server.send("POST", "/api/v2/things", "", "Authorization", header);
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.body()).isEqualTo("{\"message\":\"" + message + "\"}\n");
    }
  }
}
