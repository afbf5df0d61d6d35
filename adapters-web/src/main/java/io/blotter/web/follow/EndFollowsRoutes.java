package io.blotter.web.follow;

import io.blotter.application.follow.EndFollows;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;

/**
 * The links in letters to followers. Programs that scan mail follow them, so that only a POST ends
 * something: from the page's button, or from a mail program as RFC 8058 has it, whose body says
 * nothing that the address does not.
 */
public final class EndFollowsRoutes implements Routes {
  private static final String PATH = "/api/v4/follows/end";
  private static final String EVERYTHING = "everything you follow";

  private static final Parameter<String> TOKEN =
      Parameter.query("token", ParameterTypes.text(2_000), "What the link has.", "a link's token")
          .mandatory();
  private static final Parameter<String> ACCEPT =
      Parameter.header(
          "Accept", ParameterTypes.text(8_000), "Whether to answer with a page.", "text/html");

  private final EndFollows follows;

  public EndFollowsRoutes(EndFollows follows) {
    this.follows = follows;
  }

  /** The link with this token, at the server whose address is {@code api}. */
  public static String link(String api, String token) {
    return api + PATH + "?token=" + token;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        ending(Endpoint.get(PATH), "showFollowsToEnd")
            .about("What a link in a letter ends", "A page with a button; changes nothing.")
            .caching(Caching.PRIVATE)
            .answersText(EndFollowsPage.MEDIA_TYPE)
            .handledBy(this::show),
        ending(Endpoint.post(PATH), "endFollows")
            .about(
                "End what a link in a letter ends",
                "One followed place or all; twice is harmless. For mail programs (RFC 8058) too.")
            .answersTextToo(EndFollowsPage.MEDIA_TYPE)
            .handledBy(this::end));
  }

  private static EndpointBuilder ending(EndpointBuilder endpoint, String name) {
    return endpoint
        .named(name, "search")
        .access(new Access.Open())
        .with(TOKEN, ACCEPT)
        .ignoringOtherParameters();
  }

  private Answer show(Call call) {
    try {
      return EndFollowsPage.asking(what(call));
    } catch (Refusal.Invalid no) {
      return refused(call, no);
    }
  }

  private Answer end(Call call) {
    try {
      var done = "You no longer follow " + what(call) + ".";
      follows.end(call.get(TOKEN));
      return wantsPage(call) ? EndFollowsPage.telling(200, done) : Envelope.message(done);
    } catch (Refusal.Invalid no) {
      return refused(call, no);
    }
  }

  private String what(Call call) {
    return follows.place(call.get(TOKEN)).orElse(EVERYTHING);
  }

  private static Answer refused(Call call, Refusal.Invalid no) {
    if (wantsPage(call)) {
      return EndFollowsPage.telling(400, String.valueOf(no.getMessage()));
    }
    throw no;
  }

  private static boolean wantsPage(Call call) {
    return call.find(ACCEPT).filter(accepted -> accepted.contains("text/html")).isPresent();
  }
}
