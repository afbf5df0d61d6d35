package io.blotter.web.datarequest;

import io.blotter.application.datarequest.NewDataRequest;
import io.blotter.domain.location.LocationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SubmissionRequest(NewDataRequest requestInfo, @Nullable List<LocationId> locationIds) {
  static final String EXAMPLE =
      """
      {"request_info": {"title": "Stops by hour", "submission_notes": "For a thesis.", \
      "request_urgency": "not_urgent", "coverage_range": "2020 - 2021", \
      "data_requirements": "One row for each stop."}, "location_ids": [2]}\
      """;

  List<LocationId> places() {
    return locationIds == null ? List.of() : locationIds;
  }
}
