package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.bootstrap.testing.TokensForTests;
import io.blotter.domain.account.Permission;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What depends on who asks is kept by nobody else. */
class AudienceTest {
  private static final String ALL =
      Stream.of(Permission.values())
          .map(permission -> '"' + permission.label() + '"')
          .collect(Collectors.joining(","));

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();

  /** Two readers get different answers where their permissions, or they themselves, count. */
  @Test
  void isToldFromWhatIsTheSameForAll() {
    var personal =
        shared().filter(AudienceTest::dependsOnTheCaller).map(DeclaredEndpoints::title).toList();
    assertThat(personal).isEmpty();
  }

  @Test
  void getsNothingThatIsSharedWhereItNeedsAToken() {
    assertThat(shared())
        .allMatch(endpoint ->
            endpoint.access() instanceof Access.Open
                || endpoint.access() instanceof Access.KeyOrToken);
  }

  /** The test itself would find one. */
  @Test
  void differsAtAll() {
    assertThat(gets().filter(AudienceTest::dependsOnTheCaller).map(DeclaredEndpoints::title))
        .contains("GET /api/v2/data-requests", "GET /api/v2/data-requests/{id}");
  }

  private static boolean dependsOnTheCaller(Endpoint endpoint) {
    var target = DeclaredEndpoints.target(endpoint);
    var plain = registry.anonymously(target, "Authorization", bearer(""));
    var mighty = registry.anonymously(target, "Authorization", bearer(ALL));
    return plain.statusCode() == 200 && !plain.body().equals(mighty.body());
  }

  private static String bearer(String permissions) {
    return "Bearer " + TokensForTests.access(permissions);
  }

  private static Stream<Endpoint> shared() {
    return gets().filter(endpoint -> endpoint.caching().isShared());
  }

  private static Stream<Endpoint> gets() {
    return DeclaredEndpoints.all(registry.database()).stream()
        .filter(endpoint -> endpoint.method() == Method.GET);
  }
}
