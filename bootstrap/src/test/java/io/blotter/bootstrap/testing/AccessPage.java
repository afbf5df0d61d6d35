package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.testing.AccessMatrix.Verdict;
import io.blotter.bootstrap.testing.CallerForTests.Proof;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page that says who may call what: a row for each endpoint, a column for each caller. */
public final class AccessPage {
  public static final String COMMAND = "./blotter renew";

  private static final List<CallerForTests> COLUMNS =
      List.of(
          CallerForTests.anonymous(),
          CallerForTests.key(),
          new CallerForTests("token", Proof.TOKEN, "", Set.of()));

  private AccessPage() {}

  public static String of(List<Endpoint> endpoints) {
    return endpoints.stream().map(AccessPage::row).collect(Collectors.joining("", head(), ""));
  }

  private static String head() {
    return """
    # Who may call what

    Worked out from the declarations of the endpoints, and proved by `AccessMatrixTest`, which calls each of them as
    everybody. A number is the status of the refusal; its words are in `AccessMatrix`. *Token* is an access token of a
    user without permissions; a permission counts while the token carries it and the user still has it. An API key
    never carries permissions. What belongs to a user, such as keys and sessions, only that user reaches: to others
    it is not there (404).

        %s

    rewrites this page.

    | endpoint | anonymous | API key | token | what else it takes |
    |---|---|---|---|---|
    """
        .formatted(COMMAND);
  }

  private static String row(Endpoint endpoint) {
    var cells =
        COLUMNS.stream()
            .map(caller -> cell(AccessMatrix.of(endpoint, caller)))
            .collect(Collectors.joining(" | "));
    return "| `%s` | %s | %s |%n"
        .formatted(DeclaredEndpoints.title(endpoint), cells, more(endpoint))
        .replace("\r\n", "\n");
  }

  private static String cell(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Admitted() -> "yes";
      case Verdict.Refused(var status, _) -> Integer.toString(status);
    };
  }

  private static String more(Endpoint endpoint) {
    var owned = AccessMatrix.OWNED.get(DeclaredEndpoints.title(endpoint));
    if (owned != null) {
      return "the user's own token, or one with `" + owned.permission().label() + "`";
    }
    return switch (endpoint.access()) {
      case Access.Permitted(var permission) -> "token with `" + permission.label() + "`";
      case Access.SpecialToken(var kind) -> "the " + kind + " token";
      case Access.Signed(var by) -> "the signature of " + by;
      case Access.Open(), Access.KeyOrToken(), Access.Token() -> "";
    };
  }
}
