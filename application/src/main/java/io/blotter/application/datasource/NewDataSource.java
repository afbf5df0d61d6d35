package io.blotter.application.datasource;

import io.blotter.domain.datasource.SourceDescription;
import io.blotter.domain.shared.WebAddress;
import io.blotter.domain.taxonomy.RecordType;
import org.jspecify.annotations.Nullable;

/** What somebody knows about a data source that is not in the catalogue yet. */
public record NewDataSource(SourceDescription described, @Nullable RecordType recordType) {
  public NewDataSource {
    WebAddress.require("source_url", described.sourceUrl());
    WebAddress.require("readme_url", described.readmeUrl());
    WebAddress.require("scraper_url", described.scraperUrl());
  }
}
