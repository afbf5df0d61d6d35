package io.blotter.domain.datasource;

import io.blotter.domain.shared.Id;

/** Which data source. */
public record DataSourceId(long value) implements Id {}
