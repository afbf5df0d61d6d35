package io.blotter.pages.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.blotter.application.account.SignInWithGitHub;
import io.blotter.application.account.SignInWithGitHub.OAuthRedirect;
import io.blotter.domain.shared.Refusal;
import io.blotter.pages.shared.Layout;
import io.blotter.pages.shared.OwnAddress;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BrowserSessions;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Signing in by an account at GitHub: there, to the API's callback, and back here with its code.
 * Only the browser that began can end it, so that nobody is signed in as somebody else by a link.
 */
public final class GitHubPages implements Routes {
  static final String PATH = "/sign-in/github";
  private static final String GO = PATH + "/go";
  private static final String DONE = PATH + "/done";

  /** As the API's callback knows it. */
  private static final String TRIP = "session";

  private static final int SECONDS_AWAY = 600;
  private static final int LENGTH_OF_A_WAY = 36;
  private static final Parameter<String> NEXT =
      Parameter.query("next", ParameterTypes.text(2_000), "Where to go then.", "/profile").or("");
  private static final Parameter<String> BEGUN =
      Parameter.cookie(
              "github", ParameterTypes.text(2_100), "Which way this is, and where to go then.")
          .or("");
  private static final Parameter<String> WAY =
      Parameter.query("way", ParameterTypes.text(LENGTH_OF_A_WAY), "Which way this is.", "a way")
          .or("");
  static final Parameter<String> CODE =
      Parameter.query(
              "gh_access_token", ParameterTypes.text(500), "The callback's code.", "0123456789")
          .or("");

  private final Site site;
  private final SignInWithGitHub github;
  private final BrowserSessions sessions;
  private final Supplier<UUID> ways;

  /**
   * @param ways what nobody can guess, for each way to GitHub and back
   */
  public GitHubPages(
      Site site, SignInWithGitHub github, BrowserSessions sessions, Supplier<UUID> ways) {
    this.site = site;
    this.github = github;
    this.sessions = sessions;
    this.ways = ways;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "beginGitHubByPage")
            .about("Sign in by GitHub", "Keeps where to go then.")
            .with(NEXT)
            .caching(Caching.PRIVATE)
            .handledBy(this::begin),
        site.page(GO, "goToGitHubByPage")
            .about("Go to GitHub", "From there the browser comes to the API's callback.")
            .with(BEGUN)
            .caching(Caching.PRIVATE)
            .handledBy(this::go),
        site.page(DONE, "finishGitHubByPage")
            .about("Back from GitHub", "Opens a session that the browser keeps.")
            .with(BEGUN, WAY, CODE)
            .rate(RateClass.SENSITIVE)
            .caching(Caching.PRIVATE)
            .handledBy(this::finish));
  }

  private Answer begin(Call call) {
    var next = OwnAddress.of(call.get(NEXT), "/profile");
    return Site.onward(GO)
        .with(
            "Set-Cookie",
            sessions.brief("github", ways.get() + Layout.encoded(next), SECONDS_AWAY));
  }

  private Answer go(Call call) {
    var trip = github.begin(site.address(DONE + "?way=" + way(call)));
    return redirect(trip, sessions);
  }

  static Answer redirect(OAuthRedirect trip, BrowserSessions sessions) {
    return Answer.redirect(trip.to(), sessions.brief(TRIP, trip.sealed(), SECONDS_AWAY));
  }

  /** Whoever lures a browser here with a code of his own does not know its way. */
  private Answer finish(Call call) {
    if (!MessageDigest.isEqual(way(call).getBytes(UTF_8), call.get(WAY).getBytes(UTF_8))) {
      throw notBegun();
    }
    try {
      var tokens = github.signIn(call.get(CODE)).tokens();
      var next = call.get(BEGUN).substring(LENGTH_OF_A_WAY);
      return Site.onward(OwnAddress.of(decoded(next), "/profile"))
          .with("Set-Cookie", sessions.cookie(tokens));
    } catch (Refusal.Unauthenticated no) {
      var texts = site.texts(call);
      return site.tell(
          call, texts.of("sign-in.github.no.title"), texts.of("sign-in.github.no.text"));
    }
  }

  private static String way(Call call) {
    var begun = call.get(BEGUN);
    if (begun.length() < LENGTH_OF_A_WAY) {
      throw notBegun();
    }
    return begun.substring(0, LENGTH_OF_A_WAY);
  }

  private static Refusal notBegun() {
    return new Refusal.Invalid("This sign-in was not begun in this browser, or too long ago.");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }
}
