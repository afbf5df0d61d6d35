package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Setting;
import io.blotter.toolchain.environment.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A settings file with all settings, each explained and none of them set yet. */
final class ExampleFile {
  private ExampleFile() {}

  static List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        "# Settings of Blotter: take the # away from a line to set it. ./blotter settings checks them.");
    for (var setting : Setting.values()) {
      lines.add("");
      lines.add("# " + setting.meaning());
      if (setting.isRequired(Environment.PRODUCTION, Set.of())) {
        lines.add("# Required in sandbox, stage and production.");
      } else if (setting.fallback() != null) {
        lines.add("# Unless set: " + setting.fallback());
      }
      lines.add("#" + setting.name() + "=" + setting.example());
    }
    return lines;
  }
}
