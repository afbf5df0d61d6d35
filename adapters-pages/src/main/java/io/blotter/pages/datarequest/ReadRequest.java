package io.blotter.pages.datarequest;

import io.blotter.application.datarequest.DataRequestView;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Numbered;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request, and what its reader alone sees of it. */
record ReadRequest(DataRequestView request, OwnColumns own) {
  String address() {
    return "/requests/" + Numbered.of(request.id(), request.title());
  }

  /** The form with what the request says now. */
  FormView filled(FormView blank) {
    return blank
        .filled("title", request.title())
        .filled("notes", text(request.submissionNotes()))
        .filled("years", text(request.coverageRange()))
        .filled("requirements", text(request.dataRequirements()))
        .filled("urgency", request.requestUrgency().label())
        .filled("status", request.requestStatus().label())
        .filled("response", text(request.pdapResponse()))
        .filled("archive_reason", text(own.archiveReason()))
        .filled("internal_notes", text(own.internalNotes()));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
