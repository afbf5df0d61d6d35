package io.blotter.bootstrap;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the value of each setting: options of the command over the process's variables over {@code
 * .env.{ENV}.local} over {@code .env.{ENV}} over {@code .env.local} over {@code .env} over the
 * value it has unless told otherwise.
 */
public final class SettingSources {
  /** A value and where it was found. */
  public record Found(String value, String origin) {}

  private record Source(String name, Map<String, String> values) {}

  private SettingSources() {}

  public static Map<Setting, Found> read(
      Map<Setting, String> options, Map<String, String> variables, Path folder) {
    var given = new ArrayList<Source>();
    given.add(
        new Source(
            "option",
            options.entrySet().stream()
                .collect(Collectors.toMap(option -> option.getKey().name(), Map.Entry::getValue))));
    given.add(new Source("process", variables));
    var basics = List.of(file(folder, ".env.local"), file(folder, ".env"));
    var environment =
        find(Setting.BLOTTER_ENV, Stream.concat(given.stream(), basics.stream()).toList())
            .map(Found::value)
            .orElse(String.valueOf(Setting.BLOTTER_ENV.fallback()));
    var sources = new ArrayList<>(given);
    sources.add(file(folder, ".env." + environment + ".local"));
    sources.add(file(folder, ".env." + environment));
    sources.addAll(basics);
    var found = new EnumMap<Setting, Found>(Setting.class);
    for (var setting : Setting.values()) {
      find(setting, sources)
          .or(() ->
              Optional.ofNullable(setting.fallback()).map(value -> new Found(value, "default")))
          .ifPresent(value -> found.put(setting, value));
    }
    return found;
  }

  private static Optional<Found> find(Setting setting, List<Source> sources) {
    return sources.stream()
        .filter(source -> !source.values().getOrDefault(setting.name(), "").isBlank())
        .findFirst()
        .map(source ->
            new Found(source.values().getOrDefault(setting.name(), "").strip(), source.name()));
  }

  private static Source file(Path folder, String name) {
    if (!Files.isRegularFile(folder.resolve(name))) {
      return new Source(name, Map.of());
    }
    try {
      var entries =
          Dotenv.configure()
              .directory(folder.toString())
              .filename(name)
              .load()
              .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE);
      return new Source(
          name,
          entries.stream()
              .collect(
                  Collectors.toMap(
                      DotenvEntry::getKey, DotenvEntry::getValue, (first, last) -> last)));
    } catch (DotenvException _) {
      // the library's words repeat the line, which may be a secret
      throw new CannotStart(
          folder.resolve(name) + " has a line that is not NAME=value; # begins a comment.", null);
    }
  }
}
