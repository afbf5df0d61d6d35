package io.blotter.toolchain.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Rows in a file: tells what cannot be read from what cannot be written. */
final class ArchivedRows extends FilterInputStream {
  ArchivedRows(InputStream in) {
    super(in);
  }

  /** The file is damaged. */
  static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableException(IOException cause) {
      super(cause);
    }
  }

  @Override
  public int read(byte[] letters, int from, int length) throws IOException {
    try {
      return super.read(letters, from, length);
    } catch (IOException e) {
      throw new UnreadableException(e);
    }
  }
}
