package io.blotter.bootstrap.command;

import io.blotter.bootstrap.DatabaseSettings;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingSources;
import io.blotter.bootstrap.SettingSources.Found;
import io.blotter.bootstrap.Settings;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command shares, and the settings that come of them. */
public final class SettingOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder for local data and secrets (BLOTTER_DATA, .blotter unless set).")
  private @Nullable String data;

  Map<Setting, Found> found(Map<Setting, String> more) {
    var options = new EnumMap<Setting, String>(Setting.class);
    options.putAll(more);
    if (data != null) {
      options.put(Setting.BLOTTER_DATA, data);
    }
    return SettingSources.read(options, System.getenv(), folder());
  }

  Settings settings(Map<Setting, String> more) {
    return Settings.of(found(more), folder());
  }

  Settings settings() {
    return settings(Map.of());
  }

  /** The settings of work on the schema. */
  public DatabaseSettings database() {
    return DatabaseSettings.of(found(Map.of()), folder());
  }

  private static Path folder() {
    return Path.of("").toAbsolutePath();
  }
}
