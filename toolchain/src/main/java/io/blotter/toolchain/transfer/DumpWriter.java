package io.blotter.toolchain.transfer;

import io.blotter.toolchain.transfer.Manifest.TakenTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a database's rows into a file that only its owner may read, whole or not at all. */
public final class DumpWriter {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Consumer<String> progress;

  /**
   * @param progress told of each table in one line
   */
  public DumpWriter(Path file, Consumer<String> progress) {
    this.file = file.toAbsolutePath();
    this.progress = progress;
  }

  /** How many rows a dump has of each table. */
  public record Written(long tables, long rows, long bytes) {}

  /** Replaces the file by one with the rows of {@code dataset}. */
  public Written write(Snapshot dataset) {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      part.toFile().deleteOnExit(); // also when the process is told to end
      Files.deleteIfExists(part);
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        var manifest = write(dataset, part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new Written(
            manifest.tables().size(),
            manifest.tables().stream().mapToLong(TakenTable::rows).sum(),
            Files.size(file));
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw TransferException.of("The dump cannot be written to " + file, e);
    }
  }

  private Manifest write(Dataset dataset, Path part) throws IOException {
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
        var zip =
            new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(part), BUFFER),
                StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.BEST_SPEED);
      var tables = new ArrayList<TakenTable>();
      for (var table : dataset.tables()) {
        tables.add(entry(zip, dataset, table));
      }
      var manifest = new Manifest(dataset.origin(), tables, dataset.sequences());
      zip.putNextEntry(new ZipEntry(DumpFile.MANIFEST));
      zip.write(manifest.print().getBytes(StandardCharsets.UTF_8));
      zip.finish();
      zip.flush();
      channel.force(true);
      return manifest;
    }
  }

  private TakenTable entry(ZipOutputStream zip, Dataset dataset, RowSet table) throws IOException {
    zip.putNextEntry(new ZipEntry(DumpFile.entry(table)));
    var digest = BackupCheck.digest();
    var digested = new DigestOutputStream(zip, digest);
    var buffered = new BufferedOutputStream(digested, BUFFER);
    var counter = new RowCounter(buffered, table.table(), progress);
    dataset.write(table, counter);
    counter.flush();
    zip.closeEntry();
    counter.tellAll();
    return new TakenTable(table, counter.rows(), HexFormat.of().formatHex(digest.digest()));
  }
}
