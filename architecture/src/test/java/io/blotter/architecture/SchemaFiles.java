package io.blotter.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The tables of the schema's files, which another test holds equal to the database.
 *
 * @param columns of each table
 * @param indexed those of them that an index, a key or a uniqueness begins with
 * @param logic all SQL but the tables, their indexes and comments
 */
record SchemaFiles(
    Map<String, Set<String>> columns, Map<String, Set<String>> indexed, String logic) {
  private static final Pattern TABLE =
      Pattern.compile("(?ms)^create (?:unlogged )?table public\\.(\\w+) \\(\n(.*?)^\\);");
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^  (?!constraint |references |on |check )(\\w+) ");
  private static final Pattern KEY =
      Pattern.compile("(?:primary key|unique)(?: nulls not distinct)? \\(([^)]*)\\)");
  private static final Pattern INDEX =
      Pattern.compile("(?s)create (?:unique )?index \\w+\\s+on public\\.(\\w+)\\s+([^;]*);");
  private static final Pattern COMMENT = Pattern.compile("(?ms)^comment on [^;]*?';");

  static SchemaFiles all() throws IOException {
    var texts = new ArrayList<String>();
    for (var folder : Product.inEveryModule("src/main/resources/db/schema")) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          texts.add(text(file));
        }
      }
    }
    return of(texts);
  }

  static SchemaFiles of(List<String> texts) {
    var columns = new HashMap<String, Set<String>>();
    var indexed = new HashMap<String, Set<String>>();
    var logic = new StringBuilder();
    for (var text : texts) {
      TABLE
          .matcher(text)
          .results()
          .forEach(table -> {
            columns.put(table.group(1), words(COLUMN, table.group(2)));
            KEY.matcher(table.group(2))
                .results()
                .forEach(key -> add(indexed, table.group(1), key.group(1)));
          });
      INDEX.matcher(text).results().forEach(index -> add(indexed, index.group(1), index.group(2)));
      logic.append(text.replaceAll(TABLE + "|" + INDEX + "|" + COMMENT, "")).append('\n');
    }
    return new SchemaFiles(columns, indexed, logic.toString());
  }

  private static void add(Map<String, Set<String>> indexed, String table, String text) {
    indexed
        .computeIfAbsent(table, none -> new TreeSet<>())
        .addAll(words(Pattern.compile("(\\w+)"), leading(text)));
  }

  /** What comes first in a key or an index, which can be asked by nothing else. */
  private static String leading(String text) {
    var depth = 0;
    var begin = text.startsWith("using") || text.startsWith("(") ? text.indexOf('(') + 1 : 0;
    for (var i = begin; i < text.length(); i++) {
      var sign = text.charAt(i);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (depth < 0 || (depth == 0 && sign == ',')) {
        return text.substring(begin, i);
      }
    }
    return text.substring(begin);
  }

  static Set<String> words(Pattern pattern, String text) {
    var words = new TreeSet<String>();
    pattern.matcher(text).results().map((MatchResult word) -> word.group(1)).forEach(words::add);
    return words;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }
}
