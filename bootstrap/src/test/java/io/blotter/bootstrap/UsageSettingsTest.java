package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageSettingsTest {
  @TempDir private Path folder;

  @Test
  void limitsGenerouslyUnlessTold() {
    var usage = usage(Map.of());
    assertThat(text(usage, "normal")).isEqualTo("6000 per 1 minute");
    assertThat(text(usage, "typing")).isEqualTo("10 per 1 second");
    assertThat(text(usage, "page")).isEqualTo("240 per 1 minute");
    assertThat(text(usage, "sensitive")).isEqualTo("5 per 1 minute");
    assertThat(usage.shared()).isFalse();
    assertThat(usage.proxies().ranges()).isEmpty();
  }

  @Test
  void takesOnlyATokenThatIsHardToGuess() {
    assertThat(usage(Map.of()).metricsToken()).isNull();
    var token = "0123456789abcdef";
    var usage = usage(Map.of("BLOTTER_METRICS_TOKEN", token));
    assertThat(usage.metricsToken()).isEqualTo(token);
    assertThat(usage.toString()).doesNotContain(token);
    assertThatThrownBy(() -> usage(Map.of("BLOTTER_METRICS_TOKEN", "short")))
        .hasMessageStartingWith("BLOTTER_METRICS_TOKEN must have at least 16 characters");
  }

  @Test
  void changesOnlyTheClassesThatAreNamed() {
    var usage = usage(Map.of("BLOTTER_RATE_LIMITS", " normal=100/3600 , sensitive=7/90"));
    assertThat(text(usage, "normal")).isEqualTo("100 per 1 hour");
    assertThat(text(usage, "typing")).isEqualTo("10 per 1 second");
    assertThat(text(usage, "page")).isEqualTo("240 per 1 minute");
    assertThat(text(usage, "sensitive")).isEqualTo("7 per 90 second");
    assertThat(usage(Map.of("BLOTTER_RATE_LIMITS", "off")).rateLimits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "normal",
        "normal=5",
        "normal=0/60",
        "normal=5/0",
        "unlimited=5/60",
        "slow=5/60",
        "normal=-1/60",
        "normal=5/60;typing=1/1",
        "normal=5/60,",
        "normal=99999999999/1"
      })
  void refusesLimitsThatAreNone(String limits) {
    assertThatThrownBy(() -> usage(Map.of("BLOTTER_RATE_LIMITS", limits)))
        .isInstanceOf(SettingException.class)
        .hasMessageStartingWith(
            "BLOTTER_RATE_LIMITS must be off, or list calls/seconds of normal, page,"
                + " typing and sensitive; for example BLOTTER_RATE_LIMITS=normal=6000/60");
  }

  @Test
  void countsInMemoryOrInPostgresql() {
    assertThat(usage(Map.of("BLOTTER_RATE_STORE", "postgresql")).shared()).isTrue();
    assertThatThrownBy(() -> usage(Map.of("BLOTTER_RATE_STORE", "redis")))
        .hasMessageStartingWith("BLOTTER_RATE_STORE must be memory or postgresql; for example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "::1/129"})
  void refusesProxiesThatAreNoAddresses(String proxies) {
    assertThatThrownBy(() -> usage(Map.of("BLOTTER_PROXIES", proxies)))
        .isInstanceOf(SettingException.class)
        .hasMessageStartingWith(
            "BLOTTER_PROXIES must list addresses and CIDR ranges, comma-separated; for example");
  }

  @Test
  void readsProxies() {
    assertThat(usage(Map.of("BLOTTER_PROXIES", "10.0.0.0/8, ::1")).proxies().ranges()).hasSize(2);
  }

  private static String text(UsageSettings usage, String use) {
    return Objects.requireNonNull(usage.rateLimits().get(use)).text();
  }

  private UsageSettings usage(Map<String, String> variables) {
    return Settings.of(SettingSources.read(Map.of(), variables, folder), folder).usage();
  }
}
