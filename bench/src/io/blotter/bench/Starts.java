package io.blotter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the server as an operator does, local database included, and looks at what it takes. */
final class Starts {
  private static final int ROUNDS = 5;

  private Starts() {}

  /** Prints the median time from the command to the ready line, and the memory after a run of load. */
  static void measure(Path blotter, List<String> options, int connections, String... targets) throws Exception {
    var millis = new double[ROUNDS];
    for (var round = 0; round <= ROUNDS; round++) {
      var begin = System.nanoTime();
      var command = new ArrayList<>(List.of(blotter.toString(), "serve", "--port", "0"));
      command.addAll(options);
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("BLOTTER_RATE_LIMITS", "off");
      var server = builder.start();
      try (var out = server.inputReader()) {
        var ready = out.readLine();
        while (ready != null && !ready.contains("is ready at")) {
          ready = out.readLine();
        }
        if (ready == null) {
          throw new IOException("the server did not start; './blotter serve' says why");
        }
        if (round > 0) {
          millis[round - 1] = (System.nanoTime() - begin) / 1e6;
        }
        if (round == ROUNDS) {
          var port = Integer.parseInt(ready.replaceAll(".*:", ""));
          for (var target : targets) {
            new Load(port, target, "X-Test-Run: true").rate(connections, 5);
          }
          System.out.printf("resident memory of the server after the load: %d MB (at most 350)%n", residentMegabytes(server.pid()));
        }
        server.destroy();
        server.waitFor(30, TimeUnit.SECONDS);
      }
    }
    System.out.printf("start to ready, local database included: %.0f ms (at most 1000)%n", Arrays.stream(millis).sorted().toArray()[ROUNDS / 2]);
  }

  private static long residentMegabytes(long process) throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines.filter(line -> line.startsWith("VmRSS")).map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElse(0) / 1024;
    }
  }
}
