package io.blotter.bootstrap;

import java.util.Collection;
import java.util.List;

/** Settings are missing or malformed; the message has a line for each, with an example. */
public final class SettingException extends RuntimeException {
  SettingException(Setting setting, String rule) {
    this(List.of(problem(setting, rule)));
  }

  SettingException(Collection<String> problems) {
    super(String.join("\n", problems));
  }

  static String problem(Setting setting, String rule) {
    return setting.name()
        + " "
        + rule
        + "; for example "
        + setting.name()
        + "="
        + setting.example();
  }
}
