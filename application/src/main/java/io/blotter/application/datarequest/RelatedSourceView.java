package io.blotter.application.datarequest;

import io.blotter.application.shared.Unwrapped;
import io.blotter.domain.datasource.SourceDescription;
import io.blotter.domain.datasource.UrlStatus;
import io.blotter.domain.taxonomy.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A data source that bears on a data request.
 *
 * @param createdAt in UTC, with a space between date and time
 * @param updatedAt written in the same way
 */
public record RelatedSourceView(
    long id,
    @Unwrapped SourceDescription described,
    UrlStatus urlStatus,
    @Nullable Long recordTypeId,
    @Nullable RecordType recordTypeName,
    String createdAt,
    String updatedAt) {}
