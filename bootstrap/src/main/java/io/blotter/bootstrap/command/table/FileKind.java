package io.blotter.bootstrap.command.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a file is that is no table, by its first bytes in hexadecimal, and what to do with it. */
enum FileKind {
  GZIP("1f8b", "is compressed twice", "unpack it"),
  EXCEL("504b0304", "[Content_Types].xml", "is an Excel workbook (.xlsx)", "save it as CSV UTF-8"),
  OPEN_DOCUMENT("504b0304", "opendocument", "is a workbook (.ods)", "save it as CSV UTF-8"),
  ZIP("504b0304", "is a ZIP archive", "unpack it and give the table in it"),
  EMPTY_ZIP("504b0506", "is an empty ZIP archive", "give a table"),
  OLD_EXCEL("d0cf11e0a1b11ae1", "is a workbook of an old Excel (.xls)", "save it as CSV UTF-8"),
  BZIP2("425a68", "is compressed by bzip2", "unpack it"),
  XZ("fd377a585a00", "is compressed by xz", "unpack it"),
  ZSTANDARD("28b52ffd", "is compressed by zstd", "unpack it"),
  SEVEN_ZIP("377abcaf271c", "is a 7z archive", "unpack it and give the table in it"),
  RAR("526172211a07", "is a RAR archive", "unpack it and give the table in it"),
  PDF("255044462d", "is a PDF document", "ask its publisher for the table as CSV"),
  PARQUET("50415231", "is a Parquet file", "export it as CSV UTF-8"),
  SQLITE("53514c69746520666f726d6174203300", "is a SQLite database", "export it as CSV UTF-8"),
  PNG("89504e47", "is a picture", "give the table as CSV UTF-8"),
  JPEG("ffd8ff", "is a picture", "give the table as CSV UTF-8"),
  RICH_TEXT(text("{\\rtf"), "is a rich text document", "save the table as CSV UTF-8"),
  GIT_LFS(
      text("version https://git-lfs"),
      "is only a pointer of Git LFS to the file",
      "fetch it with 'git lfs pull'");

  private final String beginning;
  private final String within;
  private final String is;
  private final String remedy;

  FileKind(String beginning, String is, String remedy) {
    this(beginning, "", is, remedy);
  }

  /** The text {@code within} stands somewhere near the beginning. */
  FileKind(String beginning, String within, String is, String remedy) {
    this.beginning = beginning;
    this.within = within;
    this.is = is;
    this.remedy = remedy;
  }

  /** The kind of file that begins like this; nothing where it may be a text. */
  static Optional<FileKind> of(byte[] head) {
    var digits = HexFormat.of().formatHex(head);
    var text = new String(head, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(kind -> digits.startsWith(kind.beginning))
        .filter(kind -> text.contains(kind.within))
        .findFirst();
  }

  String told() {
    return is + "; " + remedy + ".";
  }

  /** What a text is that is no table; nothing where it may be one. */
  static Optional<String> ofText(String head) {
    var text = head.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<head")) {
      return Optional.of("is an HTML page, probably of an error; fetch the table itself.");
    }
    if (text.startsWith("<")) {
      return Optional.of("is XML or HTML; save the table as CSV UTF-8.");
    }
    return text.startsWith("{") || text.startsWith("[{") || text.startsWith("[[")
        ? Optional.of("is JSON; export it as CSV UTF-8.")
        : Optional.empty();
  }

  private static String text(String ascii) {
    return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
