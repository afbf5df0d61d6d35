package io.blotter.pages.datarequest;

import io.blotter.application.datarequest.BrowseDataRequests;
import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.datarequest.RequestFilter;
import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.pages.shared.Layout;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Cursors;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Parameter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests, the newest first, read on from one that was shown: no page costs more for being far
 * down, and none skips or repeats what comes and goes meanwhile.
 */
record RequestPager(
    BrowseDataRequests requests, RequestFilter all, @Nullable RequestStatus status) {
  static final Parameter<Cursor> OLDER = from("older", "Those made before this one.");
  static final Parameter<Cursor> NEWER = from("newer", "Those made after this one.");
  private static final int SIZE = 50;

  RequestList read(Call call) {
    return call.find(NEWER).map(this::newer).orElseGet(() -> older(call.find(OLDER).orElse(null)));
  }

  private RequestList older(@Nullable Cursor start) {
    var found = part(start == null ? all : all.before(start), SortOrder.DESC);
    return list(shown(found), start != null, found.size() > SIZE);
  }

  private RequestList newer(Cursor end) {
    var found = part(all.after(end), SortOrder.ASC);
    return list(shown(found).reversed(), found.size() > SIZE, true);
  }

  /** One more than is shown tells whether others follow. */
  private List<DataRequestView> part(RequestFilter filter, SortOrder order) {
    return Documents.read(
        requests.requests(
            filter, new Page(1, SIZE + 1), RequestColumn.DATE_CREATED, order, Role.STANDARD));
  }

  private static List<DataRequestView> shown(List<DataRequestView> found) {
    return found.subList(0, Math.min(SIZE, found.size()));
  }

  private RequestList list(List<DataRequestView> shown, boolean newer, boolean older) {
    return shown.isEmpty()
        ? new RequestList(status, shown, newer || older ? path() : null, null)
        : new RequestList(
            status,
            shown,
            newer ? at(NEWER, shown.getFirst()) : null,
            older ? at(OLDER, shown.getLast()) : null);
  }

  private String at(Parameter<Cursor> parameter, DataRequestView request) {
    var created = OffsetDateTime.parse(request.dateCreated().replace(' ', 'T')).toInstant();
    var cursor = Cursors.text(new Cursor(created, request.id()));
    return path() + (status == null ? "?" : "&") + parameter.name() + "=" + cursor;
  }

  private String path() {
    return "/requests" + (status == null ? "" : "?status=" + Layout.encoded(status.label()));
  }

  private static Parameter<Cursor> from(String name, String description) {
    return Parameter.query(
        name, Cursors.TYPE, description, Cursors.text(new Cursor(Instant.EPOCH, 1)));
  }
}
