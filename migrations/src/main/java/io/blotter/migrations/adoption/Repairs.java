package io.blotter.migrations.adoption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is done with rows that the registry refuses, as far as anybody can say beforehand. */
final class Repairs {
  /**
   * One of them.
   *
   * @param does what it does, in words
   * @param sql statements on the schema {@code incoming}
   */
  record Repair(String does, String sql) {}

  private static final Pattern REPAIR =
      Pattern.compile("-- repairs: (?<rule>.+)\n-- does: (?<does>.+)\n(?<sql>(?:.+\n)+)");

  private static final Map<String, Repair> KNOWN = read();

  private Repairs() {}

  /** The one for a rule, by its table and name. */
  static Optional<Repair> of(String rule) {
    return Optional.ofNullable(KNOWN.get(rule));
  }

  /** Statements about what is secret, which run in any case. */
  static String ofSecrets() {
    return text("secrets.sql");
  }

  /** The rules that there is a repair for. */
  static Map<String, Repair> all() {
    return KNOWN;
  }

  private static Map<String, Repair> read() {
    var repairs = new TreeMap<String, Repair>();
    var found = REPAIR.matcher(text("repairs.sql"));
    while (found.find()) {
      repairs.put(found.group("rule"), new Repair(found.group("does"), found.group("sql")));
    }
    return repairs;
  }

  private static String text(String file) {
    try (var in = Repairs.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
