package io.blotter.bootstrap;

import io.blotter.bootstrap.SettingValues.Found;
import io.blotter.toolchain.environment.Environment;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the value of each setting: options of the command over the process's variables over {@code
 * .env.{ENV}.local} over {@code .env.{ENV}} over {@code .env.local} over {@code .env} over the
 * value it has unless told otherwise.
 */
public final class SettingSources {
  private record Source(String name, Map<String, String> values) {
    Optional<Found> find(Setting setting) {
      return Optional.ofNullable(values.get(setting.name()))
          .filter(value -> !value.isBlank())
          .map(value -> new Found(value.strip(), name));
    }
  }

  private SettingSources() {}

  public static SettingValues read(
      Map<Setting, String> options, Map<String, String> variables, Path folder) {
    var given = new ArrayList<Source>();
    given.add(
        new Source(
            "option",
            options.entrySet().stream()
                .collect(Collectors.toMap(option -> option.getKey().name(), Map.Entry::getValue))));
    given.add(new Source("process", variables));
    var basics = List.of(file(folder, ".env.local"), file(folder, ".env"));
    var sources = new ArrayList<>(given);
    find(Setting.BLOTTER_ENV, Stream.concat(given.stream(), basics.stream()).toList())
        .map(Found::value)
        .or(() -> Optional.ofNullable(Setting.BLOTTER_ENV.fallback()))
        .flatMap(Environment::of)
        .ifPresent(environment -> {
          sources.add(file(folder, ".env." + environment + ".local"));
          sources.add(file(folder, ".env." + environment));
        });
    sources.addAll(basics);
    return new SettingValues(
        found(sources),
        sources.stream()
            .flatMap(source -> MisspeltNames.in(source.values().keySet(), source.name()))
            .toList());
  }

  private static Map<Setting, Found> found(List<Source> sources) {
    var found = new EnumMap<Setting, Found>(Setting.class);
    for (var setting : Setting.values()) {
      find(setting, sources).ifPresent(value -> found.put(setting, value));
    }
    keepOneAddress(found, sources);
    return found;
  }

  /** What stands farther off than the address of the database belongs to another one. */
  private static void keepOneAddress(Map<Setting, Found> found, List<Source> sources) {
    var url = distance(Setting.DATABASE_URL, sources);
    var host = distance(Setting.DATABASE_HOST, sources);
    if (host < url) {
      found.remove(Setting.DATABASE_URL);
    }
    SettingRules.OF_DATABASE.stream()
        .filter(setting -> distance(setting, sources) > Math.min(url, host))
        .forEach(found::remove);
  }

  private static int distance(Setting setting, List<Source> sources) {
    return IntStream.range(0, sources.size())
        .filter(number -> sources.get(number).find(setting).isPresent())
        .findFirst()
        .orElse(sources.size());
  }

  private static Optional<Found> find(Setting setting, List<Source> sources) {
    return sources.stream().flatMap(source -> source.find(setting).stream()).findFirst();
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
      throw new StartupException(
          folder.resolve(name) + " has a line that is not NAME=value; # begins a comment.", null);
    }
  }
}
