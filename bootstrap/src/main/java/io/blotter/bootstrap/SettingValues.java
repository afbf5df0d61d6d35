package io.blotter.bootstrap;

import io.blotter.toolchain.environment.Environment;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values that were found of a process's settings. What is wrong with them is gathered while
 * they are read, and told at once; meanwhile the setting's example stands in.
 */
public final class SettingValues {
  /** A value and where it was found. */
  public record Found(String value, String origin) {}

  private final Map<Setting, Found> found = new EnumMap<>(Setting.class);
  private final Set<String> problems = new LinkedHashSet<>();
  private final Environment environment;

  SettingValues(Map<Setting, Found> found, Collection<String> problems) {
    this.found.putAll(found);
    this.problems.addAll(problems);
    environment =
        parsed(
            Setting.BLOTTER_ENV,
            Optional.ofNullable(found.get(Setting.BLOTTER_ENV)).map(Found::value).orElse("local"),
            label ->
                Environment.of(label)
                    .orElseThrow(() ->
                        new SettingException(
                            Setting.BLOTTER_ENV, "must be one of " + Environment.labels())));
    for (var setting : Setting.values()) {
      var fallback = setting.fallback(environment);
      if (fallback != null) {
        this.found.putIfAbsent(setting, new Found(fallback, "default"));
      }
    }
  }

  public Environment environment() {
    return environment;
  }

  /** What was found, if anything. */
  public @Nullable Found found(Setting setting) {
    return found.get(setting);
  }

  /** Whether it must be set here, as other settings are. */
  public boolean isRequired(Setting setting) {
    return setting.isRequired(environment, found.keySet());
  }

  /** Its value, if it has one; it has one where it is required. */
  Optional<String> value(Setting setting) {
    var given = found.get(setting);
    return given == null && isRequired(setting)
        ? Optional.of(missing(setting))
        : Optional.ofNullable(given).map(Found::value);
  }

  /** The value of a setting that always has one. */
  String text(Setting setting) {
    return value(setting).orElseGet(() -> missing(setting));
  }

  /** What {@code parse} makes of the value of a setting that always has one. */
  <T> T read(Setting setting, Function<String, T> parse) {
    return parsed(setting, text(setting), parse);
  }

  /** What {@code parse} makes of its value, if it has one. */
  <T> Optional<T> readIfGiven(Setting setting, Function<String, T> parse) {
    return value(setting).map(text -> parsed(setting, text, parse));
  }

  int number(Setting setting, int least, int most) {
    var rule = "must be a whole number from " + least + " to " + most;
    return read(
        setting,
        text -> {
          try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
              return number;
            }
          } catch (NumberFormatException _) {
            // told below
          }
          throw new SettingException(setting, rule);
        });
  }

  /** Remembers that something is wrong with it. */
  void refuse(Setting setting, String rule) {
    problems.add(SettingException.problem(setting, rule));
  }

  /**
   * Ends the reading.
   *
   * @throws SettingException when anything was wrong with what was read
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new SettingException(problems);
    }
  }

  private <T> T parsed(Setting setting, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (SettingException malformed) {
      problems.add(String.valueOf(malformed.getMessage()));
      return parse.apply(setting.example());
    }
  }

  private String missing(Setting setting) {
    refuse(setting, "is missing");
    return setting.example();
  }
}
