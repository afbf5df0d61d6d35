package io.blotter.bootstrap;

import io.blotter.application.shared.ReadinessCheck;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What runs here.
 *
 * @param commit the abbreviated commit of its sources, with {@code -changed} where they had changes
 *     besides; {@code unknown} where it was built by other means than {@code ./blotter}
 */
public record Build(String version, String commit) {
  private static final Build CURRENT = read();

  public static Build current() {
    return CURRENT;
  }

  /** Always passed: for whoever asks how a server is and does not know which one it is. */
  ReadinessCheck check() {
    return new ReadinessCheck(
        "build", true, "Blotter " + this + " on Java " + Runtime.version() + ".");
  }

  void bindTo(MeterRegistry meters) {
    Gauge.builder("blotter.build.info", () -> 1)
        .description("What runs here.")
        .tags("version", version, "commit", commit, "java", Runtime.version().toString())
        .register(meters);
  }

  @Override
  public String toString() {
    return version + " (" + commit + ")";
  }

  private static Build read() {
    var written = new Properties();
    try (var in = Build.class.getResourceAsStream("build.properties")) {
      written.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Build(written.getProperty("version"), written.getProperty("commit"));
  }
}
