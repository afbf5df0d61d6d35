package io.blotter.migrations;

final class Migrations {
  static final String LOCK = "select pg_advisory_lock(1)";
}
