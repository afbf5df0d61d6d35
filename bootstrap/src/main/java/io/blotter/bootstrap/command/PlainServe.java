package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Setting;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the usual command lines of {@code serve}: options in words of their own. All others are
 * picocli's, whose classes take a fifth of a start because the JDK's cache does not hold them.
 */
final class PlainServe {
  private static final Map<String, Setting> OPTIONS =
      Map.of(
          "--port", Setting.BLOTTER_PORT,
          "--host", Setting.BLOTTER_HOST,
          "--data", Setting.BLOTTER_DATA);

  private PlainServe() {}

  /** What the options say; empty when picocli has to look at them. */
  static Optional<Map<Setting, String>> options(String... words) {
    if (words.length % 2 == 0 || !words[0].equals("serve")) {
      return Optional.empty();
    }
    var given = new EnumMap<Setting, String>(Setting.class);
    for (var i = 1; i < words.length; i += 2) {
      var setting = OPTIONS.get(words[i]);
      var value = words[i + 1];
      if (setting == null || value.startsWith("-") || given.put(setting, value) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(given);
  }
}
