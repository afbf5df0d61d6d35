package io.blotter.bootstrap.command;

import io.blotter.bootstrap.DatabaseSettings;
import io.blotter.bootstrap.MigrationSettings;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingSources;
import io.blotter.bootstrap.SettingValues;
import io.blotter.bootstrap.Settings;
import io.blotter.toolchain.environment.Environment;
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

  SettingValues values(Map<Setting, String> more) {
    var options = new EnumMap<Setting, String>(Setting.class);
    options.putAll(more);
    if (data != null) {
      options.put(Setting.BLOTTER_DATA, data);
    }
    return SettingSources.read(options, System.getenv(), folder());
  }

  Settings settings(Map<Setting, String> more) {
    return Settings.of(values(more), folder());
  }

  Settings settings() {
    return settings(Map.of());
  }

  /** Which environment this is; the other settings may be wrong. */
  Environment environment() {
    var values = values(Map.of());
    values.check();
    return values.environment();
  }

  /** What must be so before the schema is changed; the other settings may be missing. */
  public MigrationSettings migration() {
    var values = values(Map.of());
    var migration = MigrationSettings.of(values, folder());
    values.check();
    return migration;
  }

  /** The settings of work on the schema. */
  public DatabaseSettings database() {
    return DatabaseSettings.of(values(Map.of()), folder());
  }

  private static Path folder() {
    return Path.of("").toAbsolutePath();
  }
}
