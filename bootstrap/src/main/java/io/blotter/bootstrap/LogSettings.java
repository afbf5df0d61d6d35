package io.blotter.bootstrap;

import ch.qos.logback.classic.Level;
import io.blotter.toolchain.environment.Environment;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a server's log looks like and how much it says.
 *
 * @param json for programs; otherwise for people
 * @param levels by logger; {@code root} is everything that is not named
 */
public record LogSettings(boolean json, Map<String, Level> levels) {
  private static final Pattern LEVEL =
      Pattern.compile("([\\w.$-]+)=(off|error|warn|info|debug|trace)");

  public LogSettings {
    levels = Map.copyOf(levels);
  }

  /** The fallback's levels, and over them those that the setting names. */
  static LogSettings of(SettingValues values) {
    return new LogSettings(
        values.environment() != Environment.LOCAL,
        values.read(Setting.BLOTTER_LOG_LEVELS, LogSettings::levels));
  }

  private static Map<String, Level> levels(String text) {
    var levels = new HashMap<String, Level>();
    read(String.valueOf(Setting.BLOTTER_LOG_LEVELS.fallback()), levels);
    read(text, levels);
    return levels;
  }

  private static void read(String text, Map<String, Level> levels) {
    for (var each : text.split(",", -1)) {
      var matcher = LEVEL.matcher(each.strip());
      if (!matcher.matches()) {
        throw new SettingException(
            Setting.BLOTTER_LOG_LEVELS,
            "must list logger=level, each level off, error, warn, info, debug or trace");
      }
      levels.put(matcher.group(1), Level.toLevel(matcher.group(2)));
    }
  }
}
