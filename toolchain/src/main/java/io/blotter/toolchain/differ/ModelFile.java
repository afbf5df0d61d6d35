package io.blotter.toolchain.differ;

import io.blotter.toolchain.sql.SqlStatement;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file of the model. */
record ModelFile(String name, String text) {
  private static final Pattern WORD = Pattern.compile("\\w++");
  private static final String HINT = "--[ \\t]*@renamed[ \\t]+from=(\\S+)[^\\n]*\\n";
  private static final String NAME = "((?:\"[^\"]*\"|[\\w$])+(?:\\.(?:\"[^\"]*\"|[\\w$])+)?)";
  private static final String TABLE =
      "create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?" + NAME;
  private static final Pattern TABLE_HINT =
      Pattern.compile(HINT + "(?:\\s*--[^\\n]*\\n)*\\s*" + TABLE, Pattern.CASE_INSENSITIVE);
  private static final Pattern CREATE_TABLE = Pattern.compile(TABLE, Pattern.CASE_INSENSITIVE);
  private static final Pattern COLUMN_HINT =
      Pattern.compile(HINT + "(?:\\s*--[^\\n]*\\n)*\\s*" + NAME);

  /** A statement and the file in which it stands. */
  record Line(String file, SqlStatement statement) {}

  /** What it is about: files are named after what they make. */
  String subject() {
    return name.substring(name.lastIndexOf(File.separatorChar) + 1).replaceFirst("\\.sql$", "");
  }

  Stream<String> words() {
    return WORD.matcher(text).results().map(MatchResult::group);
  }

  List<Line> statements() {
    return SqlStatement.in(text).stream().map(statement -> new Line(name, statement)).toList();
  }

  List<RenameHint> hints() {
    var hints = new ArrayList<RenameHint>();
    TABLE_HINT
        .matcher(text)
        .results()
        .forEach(match -> hints.add(hint(qualified(match.group(2)), match.group(1))));
    for (var statement : SqlStatement.in(text)) {
      var table = CREATE_TABLE.matcher(statement.text());
      if (table.lookingAt()) {
        COLUMN_HINT
            .matcher(statement.text())
            .results()
            .map(match -> hint(qualified(table.group(1)) + "." + match.group(2), match.group(1)))
            .forEach(hints::add);
      }
    }
    return hints;
  }

  private static RenameHint hint(String now, String before) {
    return new RenameHint(now.substring(0, now.lastIndexOf('.') + 1) + before, now);
  }

  private static String qualified(String table) {
    return table.contains(".") ? table : "public." + table;
  }
}
