package io.blotter.migrations;

import java.sql.Connection;

final class Migrations {
  Connection connection;
}
