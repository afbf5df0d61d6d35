package io.blotter.toolchain.transfer;

import io.blotter.toolchain.transfer.Manifest.TakenTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A dump that {@link DumpWriter} wrote: an archive with a file for each table, and a manifest. */
final class DumpFile implements Dataset {
  static final String MANIFEST = "manifest";

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private DumpFile(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a dump.
   *
   * @throws TransferException when it is none, or not whole, or of a newer format
   */
  static DumpFile open(Path file) throws IOException {
    try {
      var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
      try {
        return new DumpFile(file, zip, manifest(file, zip));
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw TransferException.unfit(
          "%s is not whole: it was cut off, or it is no dump (%s)."
              .formatted(file, e.getMessage()));
    }
  }

  /** Where a table's rows are within the archive. */
  static String entry(RowSet table) {
    return "rows/" + table.table();
  }

  private static Manifest manifest(Path file, ZipFile zip) throws IOException {
    var entry = zip.getEntry(MANIFEST);
    if (entry == null) {
      throw stranger(file);
    }
    try (var in = zip.getInputStream(entry)) {
      return Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (TransferException e) {
      throw e;
    } catch (RuntimeException malformed) {
      throw stranger(file);
    }
  }

  private static TransferException stranger(Path file) {
    return TransferException.unfit(file + " is an archive, but no dump of 'blotter db dump'.");
  }

  @Override
  public Origin origin() {
    return manifest.origin();
  }

  @Override
  public List<RowSet> tables() {
    return manifest.tables().stream().map(TakenTable::rowSet).toList();
  }

  @Override
  public void write(RowSet table, OutputStream out) throws IOException {
    var taken =
        manifest.tables().stream()
            .filter(known -> known.rowSet().equals(table))
            .findFirst()
            .orElseThrow();
    var entry = zip.getEntry(entry(table));
    if (entry == null) {
      throw damaged(table);
    }
    var digest = BackupCheck.digest();
    try (var in = new DigestInputStream(new ArchivedRows(zip.getInputStream(entry)), digest)) {
      in.transferTo(out);
    } catch (ArchivedRows.UnreadableException e) {
      throw damaged(table);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(taken.sha256())) {
      throw damaged(table);
    }
  }

  private TransferException damaged(RowSet table) {
    return TransferException.unfit(
        "%s is damaged: the rows of %s are not those that were dumped."
            .formatted(file, table.table()));
  }

  @Override
  public List<SequenceValue> sequences() {
    return manifest.sequences();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
