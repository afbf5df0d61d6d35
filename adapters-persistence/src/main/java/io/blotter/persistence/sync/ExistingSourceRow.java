package io.blotter.persistence.sync;

import io.blotter.domain.datasource.DataSourceId;
import org.jspecify.annotations.Nullable;

record ExistingSourceRow(String normalizedUrl, @Nullable DataSourceId id) {}
