package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Build;
import io.blotter.bootstrap.Server;
import io.blotter.bootstrap.Settings;
import io.blotter.bootstrap.logging.ServerLog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the server until it is told to stop. */
final class Serving {
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
  private static final int DONE = 0;

  private Serving() {}

  static int run(Settings settings) throws InterruptedException {
    var log = settings.log();
    var out = new FileOutputStream(FileDescriptor.out);
    ServerLog.start(log, out);
    if (log.json()) {
      System.setOut(System.err); // nobody else may come between the lines
    }
    LOG.info("Blotter {} starts on Java {}", Build.current(), Runtime.version());
    var server = Server.start(settings);
    var address = address(settings.host(), server.port());
    if (log.json()) {
      LOG.info("ready at {}", address);
    } else {
      welcome(new PrintWriter(out, true, Charset.defaultCharset()), address);
    }
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

  private static String address(String listening, int number) {
    return "http://" + (listening.equals("0.0.0.0") ? "127.0.0.1" : listening) + ":" + number;
  }

  private static void welcome(PrintWriter out, String address) {
    out.println("Blotter is ready at " + address);
    out.println("  browse the API:  " + address + "/");
    out.println("  get a key:       ./blotter user add you@example.org --api-key");
    out.println("  some data:       ./blotter db seed --sample");
    out.println("  load agencies:   ./blotter import agencies FILE");
    out.println("  stop:            Ctrl-C");
  }
}
