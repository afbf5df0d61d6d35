package io.blotter.pages.datarequest;

import io.blotter.application.datarequest.DataRequestView;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.pages.shared.Numbered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of all requests shows.
 *
 * @param status how far they are; null for whatever is open
 * @param newer the address of the page before; null on the first
 * @param older the address of the page that follows; null on the last
 */
record RequestList(
    @Nullable RequestStatus status,
    List<DataRequestView> requests,
    @Nullable String newer,
    @Nullable String older) {
  static String address(DataRequestView request) {
    return "/requests/" + Numbered.of(request.id(), request.title());
  }
}
