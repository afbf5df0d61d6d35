package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.CheckReadiness;
import io.blotter.application.shared.ReadinessCheck;
import io.blotter.web.operations.OperationsRoutes;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorTokenTest {
  private static final String TOKEN = "0123456789abcdef";

  @AutoClose
  private static final WebServerForTests server =
      WebServerForTests.serving(
          new OperationsRoutes(new Ready(), List::of, () -> "all_well 1\n", TOKEN).endpoints());

  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/readyz?verbose", "/readyz?verbose=true"})
  void opensWhatIsOnlyForOperators(String target) {
    var without = server.get(target);
    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(without.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    for (var wrong : List.of("Bearer 0123456789abcdeg", "Bearer ", TOKEN, "Basic " + TOKEN)) {
      assertThat(server.get(target, "Authorization", wrong).statusCode()).isEqualTo(401);
    }
    assertThat(server.get(target, "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
  }

  @Test
  void isNotAskedOfThoseWhoWatchTheProcess() {
    assertThat(server.get("/livez").statusCode()).isEqualTo(200);
    assertThat(server.get("/readyz").body())
        .isEqualTo("{\"status\":\"ready\",\"checks\":[],\"jobs\":[]}\n");
  }

  private static final class Ready implements CheckReadiness {
    @Override
    public List<ReadinessCheck> checks() {
      return List.of();
    }

    @Override
    public List<ReadinessCheck> warnings() {
      return List.of();
    }

    @Override
    public void requireReady() {}
  }
}
