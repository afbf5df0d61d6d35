package io.blotter.persistence.datasource;

import io.blotter.domain.datasource.DataSource;

final class Sources {
  DataSource source;
}
