package io.blotter.pages.account;

import io.blotter.application.account.SignInWithGitHub;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BrowserSessions;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;

/**
 * Linking one's account with one at GitHub, to sign in by it. GitHub must vouch for the same
 * address, so that a code of somebody else, brought here by a link, links nothing.
 */
public final class GitHubLinkPages implements Routes {
  private static final String PATH = "/profile/github";
  private static final String DONE = PATH + "/done";
  private static final String PROFILE = "/profile";

  private final Site site;
  private final SignInWithGitHub github;
  private final BrowserSessions sessions;

  public GitHubLinkPages(Site site, SignInWithGitHub github, BrowserSessions sessions) {
    this.site = site;
    this.github = github;
    this.sessions = sessions;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "beginGitHubLinkByPage")
            .about("Link with GitHub", "From there the browser comes to the API's callback.")
            .caching(Caching.PRIVATE)
            .handledBy(call -> site.forMembers(call, PROFILE, member -> begin())),
        site.page(DONE, "finishGitHubLinkByPage")
            .about("Back from GitHub", "Links the account there with the caller's.")
            .with(GitHubPages.CODE)
            .rate(RateClass.SENSITIVE)
            .caching(Caching.PRIVATE)
            .handledBy(call -> site.forMembers(call, PROFILE, member -> finish(call, member))));
  }

  private Answer begin() {
    return GitHubPages.redirect(github.begin(site.address(DONE)), sessions);
  }

  private Answer finish(Call call, Caller.SignedIn member) {
    try {
      github.link(call.get(GitHubPages.CODE), new Email(member.email()));
      return Site.onward(PROFILE);
    } catch (Refusal.Invalid | Refusal.Unauthenticated | Refusal.Conflict no) {
      var texts = site.texts(call);
      return site.tell(
          call, texts.of("profile.github.no.title"), texts.of("profile.github.no.text"));
    }
  }
}
