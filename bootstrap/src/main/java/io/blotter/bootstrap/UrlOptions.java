package io.blotter.bootstrap;

import java.util.LinkedHashMap;
import java.util.Map;

/** The options at the end of a database's address, by the names that the Java driver has. */
final class UrlOptions {
  /** What PostgreSQL's own programs call otherwise. */
  private static final Map<String, String> LIBPQ_NAMES =
      Map.of(
          "application_name", "ApplicationName",
          "channel_binding", "channelBinding",
          "connect_timeout", "connectTimeout",
          "gssencmode", "gssEncMode",
          "require_auth", "requireAuth",
          "target_session_attrs", "targetServerType");

  private static final Map<String, String> LIBPQ_SERVERS =
      Map.of(
          "read-write", "primary",
          "read-only", "secondary",
          "standby", "secondary",
          "prefer-standby", "preferSecondary");

  private UrlOptions() {}

  /** In their order, as they are written; the last one counts where one is repeated. */
  static Map<String, String> of(String query) {
    var options = new LinkedHashMap<String, String>();
    for (var option : query.split("&", -1)) {
      var parts = option.split("=", 2);
      if (!option.isEmpty()) {
        var name = LIBPQ_NAMES.getOrDefault(parts[0], parts[0]);
        var value = parts.length > 1 ? parts[1] : "";
        var values = name.equals("targetServerType") ? LIBPQ_SERVERS : Map.<String, String>of();
        options.put(name, values.getOrDefault(value, value));
      }
    }
    return options;
  }
}
