package io.blotter.external.github;

import io.blotter.application.account.port.GitHub;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.GitHubId;
import io.blotter.domain.shared.Refusal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** GitHub's OAuth web flow: a code for a token, and with the token the user and the address. */
public final class OAuthGitHub implements GitHub {
  private static final String SCOPE = "user:email";
  private static final int MAX_BYTES = 1024 * 1024;

  private final @Nullable GitHubApp app;
  private final GitHubCalls calls;

  /**
   * @param app null where sign-in with GitHub is not set up
   * @param timeout how long GitHub may take to answer
   */
  public OAuthGitHub(@Nullable GitHubApp app, Duration timeout) {
    this.app = app;
    this.calls = new GitHubCalls(timeout, MAX_BYTES);
  }

  @Override
  public URI authorization(String state) {
    var known = app();
    return URI.create(
        known.site()
            + "/login/oauth/authorize?"
            + form(
                Map.of(
                    "response_type",
                    "code",
                    "client_id",
                    known.clientId(),
                    "scope",
                    SCOPE,
                    "state",
                    state)));
  }

  @Override
  public Profile profile(String code) {
    var token = token(code);
    var id = get("/user", token).path("id");
    if (!id.isIntegralNumber()) {
      throw GitHubCalls.rubbish();
    }
    return new Profile(new GitHubId(id.asString()), primary(get("/user/emails", token)));
  }

  private String token(String code) {
    var known = app();
    var answer =
        calls.send(
            HttpRequest.newBuilder(URI.create(known.site() + "/login/oauth/access_token"))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        form(
                            Map.of(
                                "client_id", known.clientId(),
                                "client_secret", known.clientSecret().value(),
                                "code", code)))));
    if (!answer.path("access_token").isString()) {
      throw answer.path("error").isString()
          ? new Refusal.Unauthenticated("GitHub does not accept this sign-in; start it again.")
          : GitHubCalls.rubbish();
    }
    return answer.path("access_token").asString();
  }

  private JsonNode get(String path, String token) {
    return calls.send(
        HttpRequest.newBuilder(URI.create(app().api() + path))
            .header("Accept", "application/vnd.github+json")
            .header("Authorization", "Bearer " + token)
            .GET());
  }

  /** Only an address that GitHub has proved may stand for somebody. */
  private static Email primary(JsonNode emails) {
    return emails
        .valueStream()
        .filter(email ->
            email.path("primary").asBoolean(false) && email.path("verified").asBoolean(false))
        .flatMap(email -> Email.parse(email.path("email").asString("")).stream())
        .findFirst()
        .orElseThrow(() ->
            new Refusal.Invalid("The GitHub account has no primary address that is verified."));
  }

  private GitHubApp app() {
    if (app == null) {
      throw new Refusal.Unavailable("Sign-in with GitHub is not set up here.");
    }
    return app;
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(value -> value.getKey() + "=" + encoded(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
