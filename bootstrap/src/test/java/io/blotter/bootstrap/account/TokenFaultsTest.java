package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Tokens that somebody tampered with, under every version and kind of access. */
class TokenFaultsTest {
  private static final List<String> WITHOUT_PERMISSION =
      List.of("/api/v2/metrics", "/api/v4/api-keys");
  private static final List<String> TARGETS =
      List.of(
          "/api/v2/metrics",
          "/api/v4/api-keys",
          "/api/v2/admin/users",
          "/api/v3/permission/user/1");
  private static final String SESSION = "5d7a2a56-0f2b-4b0e-9d8b-6f1f3b2f7c10";
  private static final String ENDED = "5d7a2a56-0f2b-4b0e-9d8b-6f1f3b2f7c11";
  private static final String GOOD = TokensForTests.claims(4e9, "");

  /** A public key of somebody's. */
  private static final String JWK =
      "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"sXchDaQebHnPiGvyDOAT4saGEUetSyo9\"}";

  private static RegistryForTests registry;
  private static HttpForTests http;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    http = HttpForTests.to(registry);
    var session =
        "insert into user_sessions (id, user_id, refresh_id, created_at, refreshed_at, expires_at, ended_at)"
            + " values ('%s', 1, gen_random_uuid(), now(), now(), now() + interval '1 day', %s)";
    registry.database().execute(session.formatted(SESSION, "null"));
    registry.database().execute(session.formatted(ENDED, "now()"));
    registry.database().execute("insert into users (id, email) values (2, 'two@example.org')");
  }

  @AfterAll
  static void stop() {
    http.client().close();
    registry.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD,              200, ",
    "SESSION,           200, ",
    "ALGORITHM none,    400, Token is invalid",
    "ALGORITHM None,    401, Token is invalid",
    "ALGORITHM nOnE,    401, Token is invalid",
    "ALGORITHM RS256,   401, Token is invalid",
    "ALGORITHM HS512,   401, Token is invalid",
    "KIND 99,           401, Token is invalid",
    "KIND 1,            400, Invalid JWT Purpose: JWTPurpose.PASSWORD_RESET"
        + " != JWTPurpose.STANDARD_ACCESS_TOKEN",
    "KIND 2,            400, Invalid JWT Purpose: JWTPurpose.VALIDATE_EMAIL"
        + " != JWTPurpose.STANDARD_ACCESS_TOKEN",
    "KIND 3,            400, Invalid JWT Purpose: JWTPurpose.GITHUB_ACCESS_TOKEN"
        + " != JWTPurpose.STANDARD_ACCESS_TOKEN",
    "JWK,               401, Token is invalid",
    "JKU,               401, Token is invalid",
    "X5U,               401, Token is invalid",
    "REFRESH,           401, Token is invalid",
    "EXPIRED,           401, Token has expired",
    "EARLY,             401, Token is invalid",
    "ENDLESS,           400, Token is invalid",
    "STRIPPED,          400, Token is invalid",
    "CUT,               400, Token is invalid",
    "SWAPPED,           401, Token is invalid",
    "NOBODY,            401, Token is invalid",
    "SESSION-OF-OTHERS, 401, Token is invalid",
    "SESSION-ENDED,     401, Token is invalid",
    "SESSION-UNKNOWN,   401, Token is invalid",
  })
  void areRefused(String fault, int status, String message) {
    for (var target : message == null ? WITHOUT_PERMISSION : TARGETS) {
      var answer = http.send("GET", target, "", "Authorization", "Bearer " + token(fault));
      assertThat(answer.statusCode()).as(target + answer.body()).isEqualTo(status);
      if (message != null) {
        var body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.path(target.contains("v2") ? "message" : "detail").asString())
            .as(target)
            .isEqualTo(message);
      }
    }
  }

  @Test
  void areNotEvenReadWhenTheyAreHuge() {
    for (var target : TARGETS) {
      assertThat(statusLine(target, 20_000))
          .isEqualTo("HTTP/1.1 431 Request Header Fields Too Large");
      assertThat(statusLine(target, 1_000_000)).matches("(HTTP/1.1 431 .*)?");
    }
  }

  /** What the server says to a token of so many characters; nothing where it hangs up on us. */
  private static String statusLine(String target, int characters) {
    var token = TokensForTests.access("") + "a".repeat(characters);
    var request =
        "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(target, token);
    try {
      return http.raw(request).lines().findFirst().orElse("");
    } catch (UncheckedIOException hungUp) {
      return "";
    }
  }

  private static String token(String fault) {
    var words = fault.split(" ", -1);
    return switch (words[0]) {
      case "GOOD" -> TokensForTests.access("");
      case "ALGORITHM" -> withHeader("\"HS256\"", '"' + words[1] + '"');
      case "KIND" -> withHeader("\"4\"", '"' + words[1] + '"');
      case "JWK" -> foreign("\"jwk\":" + JWK);
      case "JKU" -> foreign("\"jku\":\"https://evil.example/keys.json\"");
      case "X5U" -> foreign("\"x5u\":\"https://evil.example/cert.pem\"");
      case "REFRESH" -> withHeader(",\"kid\":\"4\"", "");
      case "EXPIRED" -> signed(TokensForTests.claims(Instant.now().getEpochSecond() - 1.0, ""));
      case "EARLY" ->
          signed(
              GOOD.replaceFirst(
                  "\"exp\"", "\"nbf\":" + (Instant.now().getEpochSecond() + 60) + ",\"exp\""));
      case "ENDLESS" -> signed(GOOD.replaceFirst("\"exp\":[^,]+,", ""));
      case "STRIPPED" -> cut(1);
      case "CUT" -> cut(0);
      case "SWAPPED" -> cut(1) + signature(TokensForTests.access("\"write_data\""));
      case "NOBODY" -> TokensForTests.access(999, "");
      case "SESSION" -> ofSession(1, SESSION);
      case "SESSION-OF-OTHERS" -> ofSession(2, SESSION);
      case "SESSION-ENDED" -> ofSession(1, ENDED);
      case "SESSION-UNKNOWN" -> ofSession(1, SESSION.replace('5', '6'));
      default -> throw new AssertionError(fault);
    };
  }

  private static String signed(String claims) {
    return TokensForTests.signed(TokensForTests.HEADER, claims);
  }

  private static String withHeader(String part, String other) {
    return TokensForTests.signed(TokensForTests.HEADER.replace(part, other), GOOD);
  }

  /** Signed by somebody else, who says where their key is. */
  private static String foreign(String field) {
    return TokensForTests.signed(
        TokensForTests.HEADER.replace("{", "{" + field + ","),
        GOOD,
        "somebody else's key ".repeat(3));
  }

  private static String ofSession(long user, String session) {
    var claims = TokensForTests.claims(user, 4e9, "");
    return signed(claims.replaceFirst("\\{", "{\"sid\":\"" + session + "\","));
  }

  private static String cut(int kept) {
    var token = TokensForTests.access("");
    return token.substring(0, token.lastIndexOf('.') + kept);
  }

  private static String signature(String token) {
    return token.substring(token.lastIndexOf('.') + 1);
  }
}
