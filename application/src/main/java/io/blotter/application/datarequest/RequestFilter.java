package io.blotter.application.datarequest;

import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.location.LocationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which data requests a list holds.
 *
 * @param statuses one of these; empty for any
 * @param place linked to this place itself
 * @param creator made by this user
 */
public record RequestFilter(
    List<RequestStatus> statuses, @Nullable LocationId place, @Nullable UserId creator) {
  public static RequestFilter of(List<RequestStatus> statuses) {
    return new RequestFilter(statuses, null, null);
  }

  public static RequestFilter at(LocationId place) {
    return new RequestFilter(List.of(), place, null);
  }

  public static RequestFilter by(UserId creator) {
    return new RequestFilter(List.of(), null, creator);
  }
}
