// red
package io.blotter.toolchain.cli;

import io.blotter.migrations.Migrations;

final class DbMoves {
  Migrations migrations;
}
