package io.blotter.web.search;

import java.util.List;

record UniqueUrlResponse(List<Duplicate> duplicates) {
  static UniqueUrlResponse of(List<String> urls) {
    return new UniqueUrlResponse(urls.stream().map(url -> new Duplicate(url, "approved")).toList());
  }

  /** An address of a data source; whatever is listed is approved. */
  record Duplicate(String originalUrl, String approvalStatus) {}
}
