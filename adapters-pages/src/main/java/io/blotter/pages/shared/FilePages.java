package io.blotter.pages.shared;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;

/** The style, the script and the icon of the pages. */
public final class FilePages implements Routes {
  private static final Parameter<PageFile> FILE =
      Parameter.path(
          "file", ParameterTypes.oneOf(PageFile.class), "Which file.", PageFile.STYLE.label());

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/assets/{file}")
            .named("showFile", "pages")
            .about("A file of the pages", "Their style, script and icon.")
            .access(new Access.Open())
            .ignoringOtherParameters()
            .with(FILE)
            .caching(Caching.IMMUTABLE)
            .rate(RateClass.UNLIMITED)
            .answersText("text/plain")
            .handledBy(FilePages::file));
  }

  private static Answer file(Call call) {
    var file = call.get(FILE);
    return new Answer(200, file.content(), file.mediaType(), Map.of());
  }
}
