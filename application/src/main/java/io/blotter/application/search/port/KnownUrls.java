package io.blotter.application.search.port;

import java.util.List;

/** The addresses of all data sources. */
public interface KnownUrls {
  /**
   * The addresses, as they were written, that mean the same as {@code url}: scheme, leading www,
   * trailing slashes and the case of the host do not count.
   */
  List<String> sourcesAt(String url);
}
