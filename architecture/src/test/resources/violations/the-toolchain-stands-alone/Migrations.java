package io.blotter.migrations;

import io.blotter.toolchain.run.Runner;

public final class Migrations {
  Runner runner;
}
