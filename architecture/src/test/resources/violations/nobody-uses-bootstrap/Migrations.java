// red
package io.blotter.migrations;

import io.blotter.bootstrap.Settings;

final class Migrations {
  Settings settings;
}
