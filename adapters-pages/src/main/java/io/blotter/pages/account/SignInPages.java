package io.blotter.pages.account;

import io.blotter.application.account.SignIn;
import io.blotter.domain.account.Caller;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Head;
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
import java.util.List;

/** Signing in and out. */
public final class SignInPages implements Routes {
  private static final String NEXT = "next";
  private static final Parameter<String> GO_TO =
      Parameter.query(NEXT, ParameterTypes.text(2_000), "Where to go then.", "/profile").or("");

  private final Site site;
  private final SignIn signIn;
  private final BrowserSessions sessions;
  private final boolean byGitHub;

  /**
   * @param byGitHub whether an account at GitHub will do, too
   */
  public SignInPages(Site site, SignIn signIn, BrowserSessions sessions, boolean byGitHub) {
    this.site = site;
    this.signIn = signIn;
    this.sessions = sessions;
    this.byGitHub = byGitHub;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page("/sign-in", "showSignIn")
            .about("Sign in", "The form for it.")
            .with(GO_TO)
            .caching(Caching.PRIVATE)
            .handledBy(this::show),
        site.form("/sign-in", "signInByForm")
            .about("Sign in", "Opens a session that the browser keeps.")
            .rate(RateClass.SENSITIVE)
            .handledBy(
                call -> site.submit(call, form -> signIn(call, form), view -> page(call, view))),
        site.form("/sign-out", "signOutByForm")
            .about("Sign out", "Ends the session.")
            .handledBy(call -> site.submit(call, form -> signOut(call), view -> page(call, view))));
  }

  private Answer show(Call call) {
    var next = OwnAddress.of(call.get(GO_TO), "/profile");
    return call.caller() instanceof Caller.SignedIn
        ? Site.onward(next)
        : page(call, site.blank(call).filled(NEXT, next));
  }

  private Answer page(Call call, FormView view) {
    var title = site.texts(call).of("sign-in.title");
    var head = new Head(title, title, "/sign-in").unlisted();
    return site.show(call, head, "account/signIn", new SignInPage(view, byGitHub));
  }

  private Answer signIn(Call call, Form form) {
    var tokens =
        signIn.withPassword(form.required("email"), form.exactly("password"), call.address());
    return Site.onward(OwnAddress.of(form.text(NEXT), "/profile"))
        .with("Set-Cookie", sessions.cookie(tokens));
  }

  private Answer signOut(Call call) {
    if (call.caller() instanceof Caller.SignedIn member) {
      signIn.signOut(member);
    }
    return Site.onward("/").with("Set-Cookie", sessions.noCookie());
  }
}
