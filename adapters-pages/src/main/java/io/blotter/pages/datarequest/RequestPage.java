package io.blotter.pages.datarequest;

import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.shared.Reference;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.pages.shared.Crumb;
import io.blotter.pages.shared.Numbered;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request's page shows.
 *
 * @param editing null for who may not change it
 */
record RequestPage(DataRequestView request, @Nullable RequestEditing editing) {
  /** The usual way of a request. */
  private static final List<RequestStatus> WAY =
      List.of(
          RequestStatus.INTAKE,
          RequestStatus.READY_TO_START,
          RequestStatus.ACTIVE,
          RequestStatus.COMPLETE);

  /** The steps of the way; none where the request has left it. */
  List<RequestStatus> way() {
    return WAY.contains(request.requestStatus()) ? WAY : List.of();
  }

  boolean isPast(RequestStatus step) {
    return WAY.indexOf(step) < WAY.indexOf(request.requestStatus());
  }

  List<List<Crumb>> places() {
    return Crumb.ways(request.locations());
  }

  String address(Reference source) {
    return "/sources/" + Numbered.of(source.id(), source.name());
  }

  /** The board's page of it; empty where there is none that a browser may follow. */
  String board() {
    var address = Objects.requireNonNullElse(request.githubIssueUrl(), "");
    return address.startsWith("https://") ? address : "";
  }

  LocalDate created() {
    return LocalDate.parse(request.dateCreated().substring(0, 10));
  }

  LocalDate changed() {
    return LocalDate.parse(request.dateStatusLastChanged().substring(0, 10));
  }
}
