package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an {@code Authorization} header is answered with, row by row of the contract's table. */
class GuardTest {
  private static final String READ = "/api/v2/agencies?limit=1";
  private static final String TOKEN_ONLY = "/api/v2/match/agency";
  private static final String BODY = "{\"name\":\"Pittsburgh Bureau of Police\"}";
  private static final String HEADER = "{\"alg\":\"HS256\",\"kid\":\"4\",\"typ\":\"JWT\"}";

  @AutoClose private static final HttpForTests http = HttpForTests.start();

  /**
   * {@code NAME} stands for a proof, see {@link #proof}; READ takes keys and tokens, POST tokens.
   */
  @ParameterizedTest
  @CsvSource({
    "GET,  Basic KEY,       200, ",
    "GET,  Bearer TOKEN,    200, ",
    "GET,  Bearer KEY,      200, ",
    "GET,  Basic TOKEN,     200, ",
    "POST, Bearer TOKEN,    200, ",
    "GET,  '',              400, Improperly formatted authorization header",
    "GET,  TOKEN,           400, Improperly formatted authorization header",
    "GET,  KEY,             400, Improperly formatted authorization header",
    "GET,  Bearer,          400, Improperly formatted authorization header",
    "GET,  Bearer TOKEN x,  400, Improperly formatted authorization header",
    "GET,  Bearer  TOKEN,   400, Improperly formatted authorization header",
    "GET,  bearer TOKEN,    400, Improperly formatted authorization header",
    "GET,  BASIC KEY,       400, Improperly formatted authorization header",
    "GET,  Digest KEY,      400, Improperly formatted authorization header",
    "POST, bearer TOKEN,    400, Improperly formatted authorization header",
    "POST, Basic KEY,       400, Invalid Auth Scheme for endpoint",
    "POST, Basic TOKEN,     400, Invalid Auth Scheme for endpoint",
    "GET,  Basic STRANGER,  400, Token is invalid",
    "GET,  Basic UPPER,     400, Token is invalid",
    "GET,  Basic PAIR,      400, Token is invalid",
    "POST, Bearer KEY,      400, Token is invalid",
    "GET,  Bearer JUNK,     400, Token is invalid",
    "POST, Bearer JUNK,     400, Token is invalid",
    "GET,  Bearer EXPIRED,  401, Token has expired",
    "POST, Bearer EXPIRED,  401, Token has expired",
    "POST, Bearer RESET,    400, Invalid JWT Purpose: JWTPurpose.PASSWORD_RESET"
        + " != JWTPurpose.STANDARD_ACCESS_TOKEN",
    "GET,  Bearer FORGED,   401, Token is invalid",
    "POST, Bearer FORGED,   401, Token is invalid",
    "POST, Bearer REFRESH,  401, Token is invalid",
    "POST, Bearer UNSIGNED, 400, Token is invalid",
  })
  void answersAsTheContractSays(String method, String header, int status, String message) {
    var words = header.split(" ", -1);
    for (var i = 0; i < words.length; i++) {
      words[i] = proof(words[i]);
    }
    var answer = ask(method, "Authorization", String.join(" ", words));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (message != null) {
      assertThat(answer.body()).as(header).isEqualTo("{\"message\":\"" + message + "\"}\n");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent())
          .isEqualTo(status == 401);
    }
  }

  @ParameterizedTest
  @CsvSource({"GET", "POST"})
  void asksForAHeader(String method) {
    var answer = ask(method);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("{\"message\":\"Authorization header missing\"}\n");
  }

  @Test
  void doesNotReadAHeaderThatItDoesNotNeed() {
    for (var header : new String[] {"nonsense", RegistryForTests.KEY, "Bearer a.b.c"}) {
      assertThat(
              http.send("GET", "/api/v2/typeahead/agencies?query=p", "", "Authorization", header)
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void judgesTheCallerBeforeTheRequest() {
    assertThat(http.send("GET", "/api/v2/agencies?page=0&x=1", "").body())
        .isEqualTo("{\"message\":\"Authorization header missing\"}\n");
    assertThat(http.send("POST", TOKEN_ONLY, "{", "Content-Type", "text/plain").body())
        .isEqualTo("{\"message\":\"Authorization header missing\"}\n");
  }

  private static HttpResponse<String> ask(String method, String... headers) {
    if (method.equals("GET")) {
      return http.send(method, READ, "", headers);
    }
    var all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return http.send(method, TOKEN_ONLY, BODY, all);
  }

  private static String proof(String name) {
    var token = TokensForTests.access("");
    return switch (name) {
      case "KEY" -> RegistryForTests.KEY;
      case "STRANGER" -> "f".repeat(32);
      case "UPPER" -> RegistryForTests.KEY.toUpperCase(Locale.ROOT);
      case "PAIR" -> "cmVhZGVyOnNlY3JldA==";
      case "TOKEN" -> token;
      case "JUNK" -> "not.a.token";
      case "EXPIRED" -> TokensForTests.signed(HEADER, TokensForTests.claims(1_000_000_000.5, ""));
      case "RESET" ->
          TokensForTests.signed(HEADER.replace("\"4\"", "\"1\""), TokensForTests.claims(4e9, ""));
      case "REFRESH" ->
          TokensForTests.signed(
              "{\"alg\":\"HS256\",\"typ\":\"JWT\"}", TokensForTests.claims(4e9, ""));
      case "FORGED" ->
          TokensForTests.signed(
              HEADER, TokensForTests.claims(4e9, ""), "another secret of thirty-two bytes or more");
      case "UNSIGNED" -> token.substring(0, token.lastIndexOf('.') + 1);
      default -> name;
    };
  }
}
