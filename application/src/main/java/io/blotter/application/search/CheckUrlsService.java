package io.blotter.application.search;

import io.blotter.application.search.port.KnownUrls;
import java.util.List;

public final class CheckUrlsService implements CheckUrls {
  private final KnownUrls known;

  public CheckUrlsService(KnownUrls known) {
    this.known = known;
  }

  @Override
  public List<String> duplicates(String url) {
    return known.sourcesAt(url);
  }
}
