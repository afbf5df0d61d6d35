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
 * @param more whether another page may follow
 */
record RequestList(
    @Nullable RequestStatus status, List<DataRequestView> requests, int page, boolean more) {
  static String address(DataRequestView request) {
    return "/requests/" + Numbered.of(request.id(), request.title());
  }
}
