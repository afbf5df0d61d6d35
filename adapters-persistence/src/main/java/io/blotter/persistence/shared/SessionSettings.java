package io.blotter.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What every session sets for itself, because a database or a role may have set something else, by
 * which the same statement would answer differently or not at all.
 */
public final class SessionSettings {
  /** By these an answer would change. */
  private static final Map<String, String> FOR_ANSWERS =
      Map.ofEntries(
          Map.entry("DateStyle", "ISO, MDY"),
          Map.entry("IntervalStyle", "postgres"),
          Map.entry("TimeZone", "UTC"),
          Map.entry("array_nulls", "on"),
          Map.entry("bytea_output", "hex"),
          Map.entry("default_transaction_isolation", "read committed"),
          Map.entry("extra_float_digits", "1"),
          Map.entry("gin_fuzzy_search_limit", "0"),
          Map.entry("pg_trgm.similarity_threshold", "0.3"),
          Map.entry("pg_trgm.word_similarity_threshold", "0.6"),
          Map.entry("row_security", "on"),
          Map.entry("standard_conforming_strings", "on"),
          Map.entry("transform_null_equals", "off"),
          Map.entry("xmloption", "content"));

  /** Only a superuser may set it, so that it can only be looked at. */
  private static final Map<String, String> NOT_OURS = Map.of("session_replication_role", "origin");

  /** These make an answer late, or end a connection that is kept for later. */
  private static final Map<String, String> FOR_SPEED =
      Map.of(
          "default_transaction_deferrable", "off",
          "idle_session_timeout", "0",
          "jit", "off",
          "plan_cache_mode", "auto");

  private SessionSettings() {}

  /** All that a session can set for itself, as options of its start. */
  public static String options() {
    var all = new TreeMap<>(FOR_ANSWERS);
    all.putAll(FOR_SPEED);
    all.put("search_path", "public");
    return all.entrySet().stream()
        .map(entry -> "-c " + entry.getKey() + "=" + entry.getValue().replace(" ", "\\ "))
        .collect(Collectors.joining(" "));
  }

  /** The names of the settings that answers depend on. */
  static List<String> names() {
    return new ArrayList<>(needed().keySet());
  }

  /** What each must be, in the order of the names. */
  static List<String> values() {
    return new ArrayList<>(needed().values());
  }

  private static Map<String, String> needed() {
    var needed = new TreeMap<>(FOR_ANSWERS);
    needed.putAll(NOT_OURS);
    return needed;
  }
}
