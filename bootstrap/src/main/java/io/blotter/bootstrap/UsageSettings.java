package io.blotter.bootstrap;

import io.blotter.application.ratelimit.RateLimit;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.Secret;
import io.blotter.web.Proxies;
import io.blotter.web.shared.RateClass;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much callers may use the registry, and how they are told apart.
 *
 * @param rateLimits by class of use; empty for no limits at all
 * @param shared whether all servers on one database count together
 * @param connections how many may be open at once; a caller has a quarter of them
 * @param metricsSecret without which nobody reads measurements; null for everybody
 */
public record UsageSettings(
    Map<String, RateLimit> rateLimits,
    boolean shared,
    Proxies proxies,
    int connections,
    @Nullable Secret metricsSecret) {
  private static final int MIN_TOKEN_LENGTH = 16;
  private static final Pattern LIMIT = Pattern.compile("([a-z]+)=(\\d{1,9})/(\\d{1,5})");
  private static final String OFF = "off";

  public UsageSettings {
    rateLimits = Map.copyOf(rateLimits);
  }

  /** With measurements for everybody. */
  public UsageSettings(
      Map<String, RateLimit> rateLimits, boolean shared, Proxies proxies, int connections) {
    this(rateLimits, shared, proxies, connections, null);
  }

  @Nullable String metricsToken() {
    return metricsSecret == null ? null : metricsSecret.value();
  }

  static UsageSettings of(SettingValues values) {
    return new UsageSettings(
        values.read(Setting.BLOTTER_RATE_LIMITS, UsageSettings::rateLimits),
        values.read(Setting.BLOTTER_RATE_STORE, UsageSettings::shared),
        values
            .readIfGiven(Setting.BLOTTER_PROXIES, UsageSettings::proxies)
            .orElseGet(() -> Proxies.parse("")),
        values.number(Setting.BLOTTER_MAX_CONNECTIONS, 4, 100_000),
        values
            .readIfGiven(Setting.BLOTTER_METRICS_TOKEN, UsageSettings::metricsSecret)
            .orElse(null));
  }

  private static Secret metricsSecret(String text) {
    if (text.length() < MIN_TOKEN_LENGTH || !text.matches("[!-~]+")) {
      throw new SettingException(
          Setting.BLOTTER_METRICS_TOKEN,
          "must have at least " + MIN_TOKEN_LENGTH + " characters, none of them blank");
    }
    return new Secret(text);
  }

  /** The fallback's limits, and over them those that {@code text} names. */
  private static Map<String, RateLimit> rateLimits(String text) {
    var allowances = new HashMap<String, RateLimit>();
    if (!text.equals(OFF)) {
      read(String.valueOf(Setting.BLOTTER_RATE_LIMITS.fallback()), allowances);
      read(text, allowances);
    }
    return allowances;
  }

  private static void read(String text, Map<String, RateLimit> allowances) {
    for (var limit : text.split(",", -1)) {
      var matcher = LIMIT.matcher(limit.strip());
      if (!matcher.matches() || !isLimited(matcher.group(1))) {
        throw malformed();
      }
      try {
        var period = Duration.ofSeconds(Integer.parseInt(matcher.group(3)));
        var calls = Integer.parseInt(matcher.group(2));
        allowances.put(matcher.group(1), new RateLimit(matcher.group(1), calls, period));
      } catch (IllegalArgumentException e) {
        throw malformed();
      }
    }
  }

  private static boolean isLimited(String use) {
    return Labelled.of(RateClass.class, use)
        .filter(known -> known != RateClass.UNLIMITED)
        .isPresent();
  }

  private static SettingException malformed() {
    return new SettingException(
        Setting.BLOTTER_RATE_LIMITS,
        "must be off, or list calls/seconds of normal, page, typing and sensitive");
  }

  private static boolean shared(String store) {
    return switch (store) {
      case "memory" -> false;
      case "postgresql" -> true;
      default ->
          throw new SettingException(Setting.BLOTTER_RATE_STORE, "must be memory or postgresql");
    };
  }

  private static Proxies proxies(String text) {
    try {
      return Proxies.parse(text);
    } catch (IllegalArgumentException e) {
      throw new SettingException(
          Setting.BLOTTER_PROXIES, "must list addresses and CIDR ranges, comma-separated");
    }
  }
}
