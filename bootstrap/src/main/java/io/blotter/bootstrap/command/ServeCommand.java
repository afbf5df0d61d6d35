package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Server;
import io.blotter.bootstrap.Setting;
import java.util.EnumMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the server until it is told to stop. */
@Command(
    name = "serve",
    description = "Serve the registry; without DATABASE_URL on a PostgreSQL of its own.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Mixin private SettingOptions options;
  @Spec private CommandSpec spec;

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
    var settings = options.settings(given);
    var server = Server.start(settings);
    welcome(settings.host(), server.port());
    var never = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    never.await();
    return CommandLine.ExitCode.OK;
  }

  /** Ends the process in good order: being told to stop is no failure. */
  private static void stop(Server server) {
    server.close();
    Runtime.getRuntime().halt(CommandLine.ExitCode.OK);
  }

  private void welcome(String listening, int number) {
    var address =
        "http://" + (listening.equals("0.0.0.0") ? "127.0.0.1" : listening) + ":" + number;
    var out = spec.commandLine().getOut();
    out.println("Blotter is ready at " + address);
    out.println("  browse the API:  " + address + "/");
    out.println("  get a key:       ./blotter user add you@example.org --api-key");
    out.println("  load agencies:   ./blotter import agencies FILE");
    out.println("  stop:            Ctrl-C");
    out.flush();
  }
}
