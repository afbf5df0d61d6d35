package io.blotter.toolchain.transfer;

import io.blotter.toolchain.differ.ScratchDatabase;
import io.blotter.toolchain.revision.Revisions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.function.Consumer;

/** What a database can be made of. */
public interface Backup extends AutoCloseable {
  /** Whether what is personal or secret may be in it, of an environment where that may be. */
  boolean isSensitive();

  /** Makes the schema in an empty database, and puts the rows in; says in one line what. */
  String into(ScratchDatabase empty, Revisions revisions, Consumer<String> progress)
      throws SQLException;

  @Override
  void close() throws SQLException;

  /**
   * A file, of whichever kind.
   *
   * @throws TransferException when it is none, or not whole, or of something newer
   */
  static Backup in(Path file) {
    try {
      if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
        throw TransferException.unfit(file + " is no file.");
      }
      return switch (head(file)) {
        case String head when head.startsWith("PK") -> new RowBackup(DumpFile.open(file));
        case String head when head.startsWith("PGDMP") -> new PgArchive(file);
        case String head when head.contains("PostgreSQL database") ->
            throw TransferException.unfit(
                file
                    + " is a script of pg_dump, which psql runs: give pg_dump --format=custom, or"
                    + " use 'blotter db dump'.");
        default -> throw TransferException.unfit(file + " is no dump, or not from its beginning.");
      };
    } catch (IOException e) {
      throw TransferException.because("There is no dump to be read at " + file + ": " + e + ".", e);
    }
  }

  private static String head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
    }
  }
}
