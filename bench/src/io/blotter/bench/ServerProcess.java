package io.blotter.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server as an operator starts it. */
record ServerProcess(Process process, URI address) implements AutoCloseable {
  /** Starts one and waits until it is ready. */
  static ServerProcess start(List<String> options, String rateLimits) throws IOException {
    var command =
        new ArrayList<>(
            List.of(Path.of("blotter").toAbsolutePath().toString(), "serve", "--port", "0"));
    command.addAll(options);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("BLOTTER_RATE_LIMITS", rateLimits);
    var process = builder.start();
    var out = process.inputReader();
    var line = out.readLine();
    while (line != null && !line.contains("is ready at")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("the server did not start; './blotter serve' says why");
    }
    Thread.ofVirtual().start(() -> passOver(out));
    return new ServerProcess(process, URI.create("http://127.0.0.1:" + line.replaceAll(".*:", "")));
  }

  private static void passOver(BufferedReader out) {
    try (out) {
      out.lines().forEach(_ -> {});
    } catch (IOException | UncheckedIOException ended) {
      // as the process has
    }
  }

  long residentMegabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS"))
              .map(line -> line.replaceAll("\\D", ""))
              .mapToLong(Long::parseLong)
              .findFirst()
              .orElse(0)
          / 1024;
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(30, TimeUnit.SECONDS);
  }
}
