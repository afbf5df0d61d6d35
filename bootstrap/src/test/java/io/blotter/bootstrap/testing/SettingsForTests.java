package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.SettingSources;
import io.blotter.bootstrap.Settings;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** Settings as an operator gives them: by their names, in the environment. */
public final class SettingsForTests {
  private SettingsForTests() {}

  /** Of a server on a port of its own without limits on calls; {@code variables} come before. */
  public static Settings of(TestDatabase database, Path folder, Map<String, String> variables) {
    var all = new HashMap<String, String>();
    all.put("DATABASE_URL", url(database.dataSource()));
    all.put("BLOTTER_PORT", String.valueOf(freePort()));
    all.put("BLOTTER_RATE_LIMITS", "off");
    for (var name : List.of("JWT", "RESET_PASSWORD", "VALIDATE_EMAIL")) {
      all.put(name + "_SECRET_KEY", secret(name));
    }
    all.putAll(variables);
    return Settings.of(SettingSources.read(Map.of(), all, folder), folder);
  }

  /** What the setting {@code name_SECRET_KEY} has in tests. */
  public static String secret(String name) {
    return name.equals("JWT")
        ? RegistryForTests.SECRET
        : RegistryForTests.SECRET + " of " + name.charAt(0);
  }

  /**
   * The address of a database with who connects, as {@code DATABASE_URL} has it: without options,
   * as those come before what a server sets itself.
   */
  public static String url(PGSimpleDataSource database) {
    var password = Optional.ofNullable(database.getPassword()).orElse("");
    return "postgresql://%s:%s@%s:%d/%s"
        .formatted(
            database.getUser(),
            URLEncoder.encode(password, StandardCharsets.UTF_8),
            database.getServerNames()[0],
            database.getPortNumbers()[0],
            database.getDatabaseName());
  }

  /** On which nobody listens just now. */
  public static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
