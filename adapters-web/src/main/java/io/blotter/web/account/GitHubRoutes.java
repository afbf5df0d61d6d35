package io.blotter.web.account;

import io.blotter.application.account.SignInWithGitHub;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Signing in by an account at GitHub, over HTTP. */
public final class GitHubRoutes implements Routes {
  private static final Parameter<String> REDIRECT_URL =
      Parameter.query(
              "redirect_url",
              ParameterTypes.text(2_048),
              "Where the browser wants to end; a page of an allowed site.",
              "http://localhost:8888/sign-in")
          .mandatory();
  private static final Parameter<String> CODE =
      Parameter.query("code", ParameterTypes.text(500), "GitHub's code.", "0123456789").mandatory();
  private static final Parameter<String> STATE =
      Parameter.query("state", ParameterTypes.text(500), "What GitHub was given.", "0123456789")
          .mandatory();
  private static final Parameter<String> SESSION =
      Parameter.cookie(
          "session", ParameterTypes.text(4_096), "What the browser was given to carry.");

  private final SignInWithGitHub github;
  private final String attributes;

  /**
   * @param secure whether the cookie travels over HTTPS only
   */
  public GitHubRoutes(SignInWithGitHub github, boolean secure) {
    this.github = github;
    this.attributes = "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/oauth/github")
            .named("beginGitHubSignIn", "oauth")
            .about("Go to GitHub", "Sends the browser there; it comes back to the callback.")
            .access(new Access.Open())
            .with(REDIRECT_URL)
            .caching(Caching.PRIVATE)
            .answersText("text/plain")
            .handledBy(this::begin),
        Endpoint.get("/api/v2/auth/callback")
            .named("finishGitHubSignIn", "oauth")
            .about("Back from GitHub", "Sends the browser on with a code for the next step.")
            .access(new Access.Open())
            .with(CODE, STATE, SESSION)
            .ignoringOtherParameters()
            .rate(RateClass.SENSITIVE)
            .caching(Caching.PRIVATE)
            .answersText("text/plain")
            .handledBy(this::finish),
        step("login-with-github", "signInWithGitHub")
            .about("Sign in by GitHub", "Makes a user of whom the registry does not know.")
            .body(GitHubRequest.class, GitHubRequest.EXAMPLE)
            .answers(Shape.BARE, TokensResponse.class)
            .handledBy(this::signIn),
        step("link-to-github", "linkToGitHub")
            .about("Link with GitHub", "For a user whose address is that of the GitHub account.")
            .body(GitHubLinkRequest.class, GitHubLinkRequest.EXAMPLE)
            .handledBy(this::link));
  }

  private static EndpointBuilder step(String path, String name) {
    return Endpoint.post("/api/v2/oauth/" + path)
        .named(name, "oauth")
        .access(new Access.Open())
        .rate(RateClass.SENSITIVE);
  }

  private Answer begin(Call call) {
    var oAuthRedirect = github.begin(call.get(REDIRECT_URL));
    return Answer.redirect(oAuthRedirect.to(), cookie(oAuthRedirect.sealed(), 600));
  }

  private Answer finish(Call call) {
    var target = github.finish(call.find(SESSION).orElse(null), call.get(STATE), call.get(CODE));
    return Answer.redirect(target, cookie("", 0));
  }

  private Answer signIn(Call call) {
    var signedIn = github.signIn(call.body(GitHubRequest.class).ghAccessToken().value());
    return TokensResponse.of(
        signedIn.tokens(), "User with email " + signedIn.email() + " created and logged in.");
  }

  private Answer link(Call call) {
    var wanted = call.body(GitHubLinkRequest.class);
    var email =
        Email.parse(wanted.userEmail())
            .orElseThrow(() -> new Refusal.Invalid("Email provided not associated with any user."));
    github.link(wanted.ghAccessToken().value(), email);
    return Envelope.message("Successfully linked Github account");
  }

  private String cookie(String value, int seconds) {
    return "session=" + value + "; Max-Age=" + seconds + attributes;
  }
}
