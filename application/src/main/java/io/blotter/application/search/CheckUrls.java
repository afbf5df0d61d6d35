package io.blotter.application.search;

import java.util.List;

/** Tells whether an address is in the registry already. */
public interface CheckUrls {
  /** The addresses of data sources that mean the same as {@code url}; none when it is new. */
  List<String> duplicates(String url);
}
