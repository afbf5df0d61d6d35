package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Setting;
import java.util.EnumMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the server until it is told to stop. */
@Command(
    name = "serve",
    description = "Serve the registry; without DATABASE_URL on a PostgreSQL of its own.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Mixin private SettingOptions options;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port (BLOTTER_PORT, 8000 unless set).")
  private @Nullable String port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on (BLOTTER_HOST, 127.0.0.1 unless set).")
  private @Nullable String host;

  @Override
  public Integer call() throws Exception {
    var given = new EnumMap<Setting, String>(Setting.class);
    if (port != null) {
      given.put(Setting.BLOTTER_PORT, port);
    }
    if (host != null) {
      given.put(Setting.BLOTTER_HOST, host);
    }
    return Serving.run(options.settings(given));
  }
}
