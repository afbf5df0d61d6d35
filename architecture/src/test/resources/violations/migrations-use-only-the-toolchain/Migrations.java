package io.blotter.migrations;

import io.blotter.toolchain.run.Runner;

final class Migrations {
  Runner runner;
}
