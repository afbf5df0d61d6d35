package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which operations of v2 there are. */
class OperationsTest {
  private static final List<String> EXPECTED =
      List.of(
          "DELETE /api/v2/admin/users/{user_id}",
          "DELETE /api/v2/search/follow",
          "DELETE /api/v2/search/follow/national",
          "GET /api/v2/admin/users",
          "GET /api/v2/agencies",
          "GET /api/v2/agencies/{id}",
          "GET /api/v2/auth/callback",
          "GET /api/v2/check/unique-url",
          "GET /api/v2/data-sources",
          "GET /api/v2/data-sources/{id}",
          "GET /api/v2/data-sources/{id}/related-agencies",
          "GET /api/v2/locations",
          "GET /api/v2/locations/{location_id}",
          "GET /api/v2/map/data",
          "GET /api/v2/map/data-sources",
          "GET /api/v2/map/locations",
          "GET /api/v2/metadata/record-types-and-categories",
          "GET /api/v2/metrics",
          "GET /api/v2/metrics/followed-searches/aggregate",
          "GET /api/v2/metrics/followed-searches/breakdown",
          "GET /api/v2/oauth/github",
          "GET /api/v2/search",
          "GET /api/v2/search/federal",
          "GET /api/v2/search/follow",
          "GET /api/v2/search/follow/national",
          "GET /api/v2/search/search-location-and-record-type",
          "GET /api/v2/typeahead/agencies",
          "GET /api/v2/typeahead/locations",
          "GET /api/v2/user/data-requests",
          "GET /api/v2/user/recent-searches",
          "GET /api/v2/user/{user_id}",
          "PATCH /api/v2/user/{user_id}",
          "POST /api/v2/admin/users",
          "POST /api/v2/auth/api-key",
          "POST /api/v2/auth/login",
          "POST /api/v2/auth/refresh-session",
          "POST /api/v2/auth/request-reset-password",
          "POST /api/v2/auth/resend-validation-email",
          "POST /api/v2/auth/reset-password",
          "POST /api/v2/auth/reset-token-validation",
          "POST /api/v2/auth/signup",
          "POST /api/v2/auth/validate-email",
          "POST /api/v2/contact/form-submit",
          "POST /api/v2/match/agency",
          "POST /api/v2/oauth/link-to-github",
          "POST /api/v2/oauth/login-with-github",
          "POST /api/v2/search/follow",
          "POST /api/v2/search/follow/national",
          "POST /api/v2/user/update-password",
          "PUT /api/v2/admin/users/{user_id}");

  @Test
  void offersTheOperationsOfTheCatalogue() {
    try (var registry = RegistryForTests.start()) {
      var offered =
          ApiDocument.of(registry).operations().stream()
              .filter(operation -> operation.path().startsWith("/api/v2/"))
              .filter(operation ->
                  !operation.description().toString().contains("\"tags\":[\"reference\"]"))
              .map(
                  operation -> operation.method().toUpperCase(Locale.ROOT) + " " + operation.path())
              .sorted()
              .toList();
      assertThat(offered).isEqualTo(EXPECTED);
    }
  }
}
