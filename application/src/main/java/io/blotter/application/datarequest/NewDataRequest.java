package io.blotter.application.datarequest;

import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param requestStatus where it should begin; counts only for administrators
 */
public record NewDataRequest(
    String title,
    String submissionNotes,
    RequestUrgency requestUrgency,
    @Nullable String coverageRange,
    @Nullable String dataRequirements,
    @Nullable List<RecordType> recordTypesRequired,
    @Nullable RequestStatus requestStatus) {
  /** The record types that would do, each once; none for any. */
  public List<RecordType> recordTypes() {
    return recordTypesRequired == null
        ? List.of()
        : recordTypesRequired.stream().distinct().toList();
  }
}
