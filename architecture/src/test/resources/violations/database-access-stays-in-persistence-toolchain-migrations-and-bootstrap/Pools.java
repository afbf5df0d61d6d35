package io.blotter.bootstrap;

import javax.sql.DataSource;

final class Pools {
  DataSource pool;
}
