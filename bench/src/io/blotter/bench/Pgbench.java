package io.blotter.bench;

import io.blotter.bootstrap.DatabaseUrl;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

/** PostgreSQL's own benchmark, with one statement of ours. */
record Pgbench(DatabaseUrl database, Recorded statement) {
  /**
   * Transactions a second.
   *
   * @throws java.io.IOException where it is not installed
   */
  double rate() throws Exception {
    var url = URI.create(database.jdbcUrl().substring(5));
    var script = Files.writeString(Files.createTempFile("blotter", ".sql"), statement.inlined());
    var command =
        List.of(
            "pgbench",
            "-n",
            "-M",
            "prepared",
            "-c",
            "16",
            "-j",
            "2",
            "-T",
            "4",
            "-h",
            url.getHost(),
            "-p",
            String.valueOf(url.getPort()),
            "-U",
            database.user(),
            "-f",
            script.toString(),
            url.getPath().substring(1));
    return tps(command, database.password().value());
  }

  private static double tps(List<String> command, String password) throws Exception {
    var pgbench = new ProcessBuilder(command).redirectErrorStream(true);
    pgbench.environment().put("PGPASSWORD", password);
    var process = pgbench.start();
    var text = new String(process.getInputStream().readAllBytes());
    return text.lines()
        .filter(line -> line.startsWith("tps"))
        .map(line -> line.split(" ")[2])
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(text));
  }
}
