package io.blotter.persistence.imports;

import io.blotter.domain.datasource.DataSourceId;

record KnownSourceRow(int number, DataSourceId id) {}
