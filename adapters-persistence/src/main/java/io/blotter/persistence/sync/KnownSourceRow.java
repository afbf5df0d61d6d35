package io.blotter.persistence.sync;

import io.blotter.domain.datasource.DataSourceId;
import org.jspecify.annotations.Nullable;

record KnownSourceRow(String normalizedUrl, @Nullable DataSourceId id) {}
