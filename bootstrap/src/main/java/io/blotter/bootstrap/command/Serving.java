package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Server;
import io.blotter.bootstrap.Settings;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** Runs the server until it is told to stop. */
final class Serving {
  private static final int DONE = 0;

  private Serving() {}

  static int run(Settings settings, PrintWriter out) throws InterruptedException {
    var server = Server.start(settings);
    welcome(out, settings.host(), server.port());
    var never = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    never.await();
    return DONE;
  }

  /** Ends the process in good order: being told to stop is no failure. */
  private static void stop(Server server) {
    server.close();
    Runtime.getRuntime().halt(DONE);
  }

  private static void welcome(PrintWriter out, String listening, int number) {
    var address =
        "http://" + (listening.equals("0.0.0.0") ? "127.0.0.1" : listening) + ":" + number;
    out.println("Blotter is ready at " + address);
    out.println("  browse the API:  " + address + "/");
    out.println("  get a key:       ./blotter user add you@example.org --api-key");
    out.println("  load agencies:   ./blotter import agencies FILE");
    out.println("  stop:            Ctrl-C");
    out.flush();
  }
}
