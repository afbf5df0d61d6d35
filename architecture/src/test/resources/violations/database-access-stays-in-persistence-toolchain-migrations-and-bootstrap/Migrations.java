package io.blotter.migrations;

import javax.sql.DataSource;

final class Migrations {
  DataSource pool;
}
