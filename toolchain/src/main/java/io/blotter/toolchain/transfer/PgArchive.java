package io.blotter.toolchain.transfer;

import io.blotter.toolchain.differ.ScratchDatabase;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.revision.SchemaHistory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An archive of pg_dump, which pg_restore reads where it is installed. */
final class PgArchive implements Backup {
  private static final Pattern PASSING =
      Pattern.compile("No space left|could not connect|connection to server|terminat");

  private final Path file;

  PgArchive(Path file) {
    this.file = file;
  }

  /** It does not say where it comes from. */
  @Override
  public boolean isSensitive() {
    return true;
  }

  @Override
  public String into(ScratchDatabase empty, Revisions revisions, Consumer<String> progress)
      throws SQLException {
    progress.accept("running pg_restore");
    var source = empty.dataSource();
    var words =
        List.of(
            "pg_restore",
            "--exit-on-error",
            "--no-owner",
            "--no-privileges",
            "--no-password",
            "--host=" + Objects.requireNonNull(source.getServerNames())[0],
            "--port=" + source.getPortNumbers()[0],
            "--username=" + source.getUser(),
            "--dbname=" + empty.name(),
            file.toString());
    var program = new ProcessBuilder(words).redirectErrorStream(true);
    program.environment().put("PGPASSWORD", Objects.requireNonNullElse(source.getPassword(), ""));
    var said = run(program);
    if (!said.isEmpty()) {
      var why = "pg_restore cannot restore " + file + ": " + said.replaceFirst("\\.$", "") + ".";
      throw PASSING.matcher(said).find()
          ? TransferException.because(why, null)
          : TransferException.unfit(why);
    }
    try (var connection = empty.connect()) {
      if (SchemaHistory.of(connection).applied().isEmpty()) {
        throw TransferException.unfit(
            file + " is of another kind of database: it has no revision.");
      }
    }
    return "the archive " + file.getFileName();
  }

  /** What it complains of, in one line; nothing when all went well. */
  private static String run(ProcessBuilder program) {
    try {
      var process = program.start();
      try {
        var said = text(process.getInputStream());
        return process.waitFor() == 0
            ? ""
            : said.lines().findFirst().orElse("it ended without a word").strip();
      } finally {
        process.destroy();
      }
    } catch (IOException absent) {
      throw TransferException.because(
          "pg_restore is not installed here, and only it reads what pg_dump wrote: install"
              + " PostgreSQL's client, or use 'blotter db dump'.",
          absent);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TransferException.because("Interrupted while waiting for pg_restore.", e);
    }
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    // nothing is open between two runs of pg_restore
  }
}
