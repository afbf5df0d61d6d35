package io.blotter.toolchain.transfer;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Consumer;

/** Counts the rows that pass, of which each is a line, and tells of them every few seconds. */
final class RowCounter extends FilterOutputStream {
  private static final long PAUSE = Duration.ofSeconds(5).toNanos();
  private static final int MEGABYTE = 1_000_000;

  private final String table;
  private final Consumer<String> progress;
  private long told = System.nanoTime();
  private long rows;
  private long bytes;

  RowCounter(OutputStream out, String table, Consumer<String> progress) {
    super(out);
    this.table = table;
    this.progress = progress;
  }

  long rows() {
    return rows;
  }

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public void write(byte[] letters, int from, int length) throws IOException {
    out.write(letters, from, length);
    for (var i = from; i < from + length; i++) {
      if (letters[i] == '\n') {
        rows++;
      }
    }
    bytes += length;
    if (System.nanoTime() - told > PAUSE) {
      tell("so far");
    }
  }

  /** At the end of the table. */
  void tellAll() {
    if (rows > 0) {
      tell("in all");
    }
  }

  private void tell(String when) {
    told = System.nanoTime();
    progress.accept("%s: %,d rows, %,d MB %s".formatted(table, rows, bytes / MEGABYTE, when));
  }
}
