package io.blotter.persistence;

import javax.sql.DataSource;

final class Persistence {
  DataSource pool;
}
