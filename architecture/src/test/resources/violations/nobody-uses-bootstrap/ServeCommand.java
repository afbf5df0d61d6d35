package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Settings;

final class ServeCommand {
  Settings settings;
}
