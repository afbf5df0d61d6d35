package io.blotter.application.datasource;

import io.blotter.application.shared.Unwrapped;
import io.blotter.domain.datasource.SourceDescription;
import io.blotter.domain.datasource.UrlStatus;
import io.blotter.domain.taxonomy.RecordType;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data source as a reader sees it, with its agencies and the requests it answers. */
public record DataSourceView(
    long id,
    @Unwrapped SourceDescription described,
    @Nullable String internetArchiveUrl,
    UrlStatus urlStatus,
    @Nullable Long recordTypeId,
    @Nullable RecordType recordTypeName,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt,
    List<SourceAgencyView> agencies,
    List<SourceRequestView> dataRequests) {}
