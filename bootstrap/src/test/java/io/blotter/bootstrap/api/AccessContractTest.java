package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Holds the declarations to what the reference asks of callers: {@code -} nothing, {@code E} a key
 * or a token, {@code J} a token, {@code J+x} a token with a permission, or a token of another kind.
 */
class AccessContractTest {
  private static final Path CONTRACT = Path.of("src/test/resources/access/contract.txt");

  /** Where we let in more than the reference does, or have one more address. */
  private static final Map<String, String> WIDER =
      Map.of(
          "GET /api/v2/locations",
          "E",
          "GET /api/v2/search/follow/national",
          "E",
          "GET /api/v3/sync/follows",
          "J+call_ds_source_collector_endpoints");

  @Test
  void asksWhatTheReferenceAsks() throws IOException {
    var contract = new HashMap<String, String>();
    for (var line : Files.readAllLines(CONTRACT)) {
      var end = line.lastIndexOf(' ');
      contract.put(line.substring(0, end), line.substring(end + 1));
    }
    contract.putAll(WIDER);
    try (var database = SeededDatabase.create()) {
      var declared =
          DeclaredEndpoints.all(database).stream().filter(AccessContractTest::isTheirs).toList();
      assertThat(declared)
          .isNotEmpty()
          .allSatisfy(endpoint ->
              assertThat(code(endpoint.access()))
                  .as(title(endpoint))
                  .isEqualTo(contract.get(title(endpoint))));
    }
  }

  /** Whether the reference has it; the documents of the API and v4 are our own. */
  private static boolean isTheirs(Endpoint endpoint) {
    return endpoint.path().matches("/api/v[23]/.*")
        && !Set.of("pages", "reference").contains(endpoint.tag());
  }

  private static String title(Endpoint endpoint) {
    return DeclaredEndpoints.title(endpoint).replaceAll("\\{[^}]*}", "{}");
  }

  private static String code(Access access) {
    return switch (access) {
      case Access.Open() -> "-";
      case Access.KeyOrToken() -> "E";
      case Access.Token() -> "J";
      case Access.Permitted(var permission) -> "J+" + permission.label();
      case Access.SpecialToken(var kind) -> kind;
      case Access.Signed(_) -> throw new AssertionError("the reference has none");
    };
  }
}
