package io.blotter.application.datarequest;

import io.blotter.application.shared.Cursor;
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
 * @param before made before this one; the one of the larger id counts as the later of a moment
 * @param after made after this one
 */
public record RequestFilter(
    List<RequestStatus> statuses,
    @Nullable LocationId place,
    @Nullable UserId creator,
    @Nullable Cursor before,
    @Nullable Cursor after) {
  public static RequestFilter of(List<RequestStatus> statuses) {
    return new RequestFilter(statuses, null, null, null, null);
  }

  public static RequestFilter at(LocationId place) {
    return new RequestFilter(List.of(), place, null, null, null);
  }

  public static RequestFilter by(UserId creator) {
    return new RequestFilter(List.of(), null, creator, null, null);
  }

  public RequestFilter before(Cursor one) {
    return new RequestFilter(statuses, place, creator, one, after);
  }

  public RequestFilter after(Cursor one) {
    return new RequestFilter(statuses, place, creator, before, one);
  }
}
