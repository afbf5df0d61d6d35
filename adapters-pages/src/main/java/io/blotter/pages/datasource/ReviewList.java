package io.blotter.pages.datasource;

import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.datasource.DataSourceView;
import io.blotter.application.datasource.SourceAgencyView;
import io.blotter.pages.shared.Numbered;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a steward looks at.
 *
 * @param requests the oldest first
 * @param sources the newest first
 * @param editing whether the reader may change sources
 * @param more whether another page may follow
 */
record ReviewList(
    List<DataRequestView> requests,
    List<DataSourceView> sources,
    boolean editing,
    int page,
    boolean more) {
  String address(DataSourceView source) {
    return editing
        ? "/review/sources/" + source.id()
        : "/sources/" + Numbered.of(source.id(), source.described().name());
  }

  static String agencies(DataSourceView source) {
    return source.agencies().stream().map(SourceAgencyView::name).collect(Collectors.joining(", "));
  }
}
