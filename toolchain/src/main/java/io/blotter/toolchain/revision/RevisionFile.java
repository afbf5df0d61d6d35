package io.blotter.toolchain.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two files of a revision.
 *
 * @param name what both files are called: {@code VYYYY_MM_DD_HHMM__id_slug.sql}
 * @param up the SQL that applies it
 * @param down the SQL that takes it back, if there is such a file
 * @param upInTransaction whether {@code up} runs in a transaction; a {@code .conf} beside it says
 *     so when not
 * @param downInTransaction the same for {@code down}
 */
public record RevisionFile(
    String id,
    String name,
    String up,
    @Nullable String down,
    boolean upInTransaction,
    boolean downInTransaction) {
  private static final Pattern NAME =
      Pattern.compile("V(\\d{4}_\\d{2}_\\d{2}_\\d{4})__([0-9a-f]{8})_([a-z0-9_]+)\\.sql");
  private static final Pattern KEY = Pattern.compile("-- ([a-z ]+): (.*)");

  /** Whether a file is named as the toolchain names them. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The file beside a file of SQL that says how it runs. */
  public static Path configuration(Path file) {
    return file.resolveSibling(file.getFileName() + ".conf");
  }

  /** Whether a file runs in a transaction: unless the file beside it says otherwise. */
  public static boolean isTransactional(Path file) throws IOException {
    var configuration = configuration(file);
    if (!Files.exists(configuration)) {
      return true;
    }
    var settings = new Properties();
    try (var reader = Files.newBufferedReader(configuration)) {
      settings.load(reader);
    }
    return !"false".equalsIgnoreCase(settings.getProperty("executeInTransaction", "").strip());
  }

  /** The id within a name that {@link #isName}. */
  static String idIn(String name) {
    return part(name, 2);
  }

  /** When it comes, as the version table spells it: {@code 2026.11.21.0102}. */
  public String version() {
    return part(name, 1).replace('_', '.');
  }

  /** What the version table shows of it. */
  public String description() {
    return id + ' ' + part(name, 3).replace('_', ' ');
  }

  /** The message that it was made with. */
  public String message() {
    var message = header("message");
    return message == null ? part(name, 3).replace('_', ' ') : message;
  }

  /** What stands in the comment at the head of the up file under this key. */
  public @Nullable String header(String key) {
    return header(up, key);
  }

  /** Why it cannot be taken back, if it says so. */
  public @Nullable String irreversible() {
    return header("irreversible");
  }

  /** What its head says of code made for the revision before it; null where it says nothing. */
  public @Nullable Boolean backwardCompatible() {
    return backwardCompatible(up);
  }

  /** The same of an up file's text. */
  public static @Nullable Boolean backwardCompatible(String up) {
    var said = header(up, "backward compatible");
    return said == null ? null : said.equals("yes");
  }

  /** Whether its head says that it holds up others on a large table; null where it says nothing. */
  public @Nullable Boolean blocking() {
    var said = header("blocking");
    return said == null ? null : !said.equals("no");
  }

  /** Whether the down file does anything. */
  public boolean hasDown() {
    return down != null && down.lines().anyMatch(RevisionFile::isStatement);
  }

  /** Whether it only joins heads, and has nothing to do or undo. */
  public boolean isMerge() {
    var parents = header("parent");
    return parents != null && parents.contains(",");
  }

  static @Nullable String header(String text, String key) {
    for (var line : text.lines().toList()) {
      if (!line.startsWith("--")) {
        return null;
      }
      var matcher = KEY.matcher(line);
      if (matcher.matches() && matcher.group(1).equals(key.toLowerCase(Locale.ROOT))) {
        return matcher.group(2).strip();
      }
    }
    return null;
  }

  private static boolean isStatement(String line) {
    return !line.isBlank() && !line.strip().startsWith("--");
  }

  private static String part(String name, int group) {
    var matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(name);
    }
    return matcher.group(group);
  }
}
