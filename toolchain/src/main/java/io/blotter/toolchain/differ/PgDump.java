package io.blotter.toolchain.differ;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** One more opinion, where a {@code pg_dump} is installed that can read the server. */
final class PgDump {
  private static final Pattern VERSION = Pattern.compile("pg_dump \\(PostgreSQL\\) (\\d+).*\\s*");
  private static final Pattern NOISE = Pattern.compile("\\s*|--.*|\\\\(?:un)?restrict .*");

  private PgDump() {}

  /** Lines that only one of two databases has; the order, such as of columns, does not count. */
  static List<String> differences(ScratchDatabase here, ScratchDatabase there) throws SQLException {
    if (!canRead(here)) {
      return List.of();
    }
    var only = lines(here);
    var missing = new ArrayList<String>();
    for (var line : lines(there)) {
      if (!only.remove(line)) {
        missing.add("+ " + line);
      }
    }
    only.forEach(line -> missing.add("- " + line));
    return missing;
  }

  private static boolean canRead(ScratchDatabase database) throws SQLException {
    try (var connection = database.connect()) {
      var version = VERSION.matcher(output(new ProcessBuilder("pg_dump", "--version")));
      return version.matches()
          && Integer.parseInt(version.group(1))
              >= connection.getMetaData().getDatabaseMajorVersion();
    } catch (IOException | ProposalException e) {
      return false;
    }
  }

  private static List<String> lines(ScratchDatabase database) {
    var source = database.dataSource();
    var dump =
        new ProcessBuilder(
            "pg_dump",
            "--schema-only",
            "--no-owner",
            "--host=" + source.getServerNames()[0],
            "--port=" + source.getPortNumbers()[0],
            "--username=" + source.getUser(),
            "--no-password",
            database.name());
    dump.environment().put("PGPASSWORD", Objects.requireNonNullElse(source.getPassword(), ""));
    try {
      var lines = new ArrayList<String>();
      InheritedLines.without(PrintedSql.settled(output(dump)))
          .lines()
          .filter(line -> !NOISE.matcher(line).matches())
          .map(line -> line.replaceFirst(",$", ""))
          .forEach(lines::add);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String output(ProcessBuilder program) throws IOException {
    var process = program.redirectErrorStream(true).start();
    try {
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new ProposalException("pg_dump fails: " + output.strip());
      }
      return output;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      var interrupted = new InterruptedIOException("interrupted while waiting for pg_dump");
      interrupted.initCause(e);
      throw interrupted;
    } finally {
      process.destroy();
    }
  }
}
