package io.blotter.bootstrap.command.table;

import io.blotter.toolchain.cli.CommandException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A text as programs save it, perhaps compressed.
 *
 * @param charset its encoding: what it begins with says so, or else UTF-8 where all of it is that
 */
record TextFile(Path file, boolean isCompressed, Charset charset) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int HEAD = 4_096;

  /** The text in {@code file}; anything else is named for what it is. */
  static TextFile of(Path file) throws IOException {
    var outer = head(file, false);
    var isCompressed = FileKind.of(outer).filter(FileKind.GZIP::equals).isPresent();
    var head = isCompressed ? head(file, true) : outer;
    FileKind.of(head)
        .ifPresent(kind -> {
          throw new CommandException(file + " " + kind.told());
        });
    var text = new TextFile(file, isCompressed, charset(file, isCompressed, head));
    try (var reader = text.reader()) {
      var beginning = new char[HEAD];
      var length = Math.max(0, reader.read(beginning));
      FileKind.ofText(new String(beginning, 0, length))
          .ifPresent(told -> {
            throw new CommandException(file + " " + told);
          });
    }
    return text;
  }

  /** Whether the encoding was guessed. */
  boolean isGuessed() {
    return charset.equals(WINDOWS);
  }

  /** Its characters, without the mark that some programs begin a file with. */
  BufferedReader reader() throws IOException {
    var in = reader(file, isCompressed, charset);
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    return in;
  }

  private static Charset charset(Path file, boolean isCompressed, byte[] head) throws IOException {
    if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (4 * zeros(head, 0) > head.length || 4 * zeros(head, 1) > head.length) {
      return zeros(head, 1) > zeros(head, 0)
          ? StandardCharsets.UTF_16LE
          : StandardCharsets.UTF_16BE;
    }
    for (var charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
      if (decodes(file, isCompressed, charset)) {
        return charset;
      }
    }
    throw new CommandException(file + " is no text; save the table as CSV UTF-8.");
  }

  /** Zero bytes at even or odd places: Latin letters have them in UTF-16. */
  private static int zeros(byte[] head, int from) {
    var zeros = 0;
    for (var i = from; i < head.length; i += 2) {
      zeros += head[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean decodes(Path file, boolean isCompressed, Charset charset)
      throws IOException {
    try (var in = reader(file, isCompressed, charset)) {
      in.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static BufferedReader reader(Path file, boolean isCompressed, Charset charset)
      throws IOException {
    return new BufferedReader(
        new InputStreamReader(bytes(file, isCompressed), charset.newDecoder()));
  }

  private static InputStream bytes(Path file, boolean isCompressed) throws IOException {
    try {
      return isCompressed
          ? new GZIPInputStream(Files.newInputStream(file))
          : Files.newInputStream(file);
    } catch (ZipException e) {
      throw new CommandException(file + " is a damaged gzip file: " + e.getMessage() + ".");
    }
  }

  private static byte[] head(Path file, boolean isCompressed) throws IOException {
    try (var in = bytes(file, isCompressed)) {
      return in.readNBytes(HEAD);
    }
  }
}
