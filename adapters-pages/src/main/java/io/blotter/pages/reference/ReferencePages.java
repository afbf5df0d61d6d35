package io.blotter.pages.reference;

import io.blotter.domain.shared.Refusal;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.ApiReference;
import io.blotter.web.shared.BrowserSessions;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The reference of the API: all of it on one page in short, and a page for each group. */
public final class ReferencePages implements Routes {
  private static final String INDEX = "/docs";
  private static final int MAX_COOKIE = 8_192;

  /** Where readers of each version look for its reference, and which operation that is. */
  private static final Map<String, String> INDEXES =
      Map.of(
          INDEX,
          "showReference",
          "/api/v2/",
          "showReferenceOfV2",
          "/api/v3/docs",
          "showReferenceOfV3",
          "/api/v3/redoc",
          "showReferenceOfV3ToRead");

  private static final Parameter<String> WORDS =
      Parameter.query("q", ParameterTypes.text(200), "Words of an operation.", "agencies").or("");
  private static final Parameter<String> TAG =
      Parameter.path("tag", ParameterTypes.name(100), "Which group.", "agencies");

  private final Site site;
  private final Supplier<ApiReference> reference;
  private final BrowserSessions sessions;
  private final Parameter<String> cookie;

  /**
   * @param reference what the API says of itself
   */
  public ReferencePages(Site site, Supplier<ApiReference> reference, BrowserSessions sessions) {
    this.site = site;
    this.reference = reference;
    this.sessions = sessions;
    this.cookie =
        Parameter.cookie(sessions.name(), ParameterTypes.text(MAX_COOKIE), "The session.");
  }

  @Override
  public List<Endpoint> endpoints() {
    return Stream.concat(
            INDEXES.entrySet().stream()
                .map(index ->
                    site.page(index.getKey(), index.getValue())
                        .about("The reference", "Every operation in short, and how to begin.")
                        .with(WORDS)
                        .reads()
                        .handledBy(this::index)),
            Stream.of(
                site.page(INDEX + "/recipes", "showRecipes")
                    .about("From zero to data", "Programs for what newcomers want first.")
                    .reads()
                    .handledBy(this::recipes),
                site.page(INDEX + "/{tag}", "showReferenceOfGroup")
                    .about("A group of operations", "Each with all that it takes and answers.")
                    .with(TAG)
                    .reads()
                    .handledBy(this::group),
                site.form(INDEX + "/token", "showOwnToken")
                    .about("One's access token", "To try operations by, as its form is sent.")
                    .with(cookie)
                    .handledBy(call ->
                        site.submit(
                            call,
                            form -> site.forMembers(call, INDEX, _ -> token(call)),
                            view -> site.tell(call, INDEX, view.error(""))))))
        .toList();
  }

  private Answer index(Call call) {
    var texts = site.texts(call);
    var head = new Head(texts.of("docs.title"), texts.of("docs.lead"), INDEX);
    var words = call.get(WORDS);
    return site.show(
        call,
        words.isBlank() ? head : head.unlisted(),
        "reference/index",
        new ReferencePage(reference.get(), "", words));
  }

  private Answer recipes(Call call) {
    var texts = site.texts(call);
    return site.show(
        call,
        new Head(texts.of("recipes.title"), texts.of("recipes.lead"), INDEX + "/recipes"),
        "reference/recipes",
        new ReferencePage(reference.get(), "", ""));
  }

  private Answer group(Call call) {
    var all = reference.get();
    var group =
        all.group(call.get(TAG))
            .orElseThrow(() -> new Refusal.NotFound("There is no such group of operations."));
    var title = site.texts(call).label("tag", group.tag());
    return site.show(
        call,
        new Head(title, group.about(), INDEX + "/" + group.tag()),
        "reference/group",
        new ReferencePage(all, group.tag(), ""));
  }

  private Answer token(Call call) {
    var token =
        call.find(cookie)
            .flatMap(sessions::accessToken)
            .orElseThrow(() -> new Refusal.Unavailable("The session was renewed. Ask again."));
    return new Answer(200, token, "text/plain; charset=utf-8", Map.of());
  }
}
