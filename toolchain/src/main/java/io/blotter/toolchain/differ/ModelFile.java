package io.blotter.toolchain.differ;

import io.blotter.toolchain.sql.SqlStatement;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file of the model. */
final class ModelFile {
  private static final Pattern WORD = Pattern.compile("\\w++");
  private static final String HINT = "--[ \\t]*@renamed[ \\t]+from=(\\S+)[^\\n]*\\n";
  private static final String NAME = "((?:\"[^\"]*\"|[\\w$])+(?:\\.(?:\"[^\"]*\"|[\\w$])+)?)";
  private static final String CREATE = "create\\s+(?:or\\s+replace\\s+)?";
  private static final String EXISTING = "(?:if\\s+not\\s+exists\\s+)?" + NAME;
  private static final String TABLE = CREATE + "(?:unlogged\\s+)?table\\s+" + EXISTING;
  private static final String ANYTHING =
      CREATE
          + "(?:unlogged\\s+|materialized\\s+|recursive\\s+|foreign\\s+|unique\\s+)?"
          + "(?:table|view|sequence|type|domain|function|procedure|aggregate|statistics)\\s+"
          + EXISTING;
  private static final Pattern OBJECT_HINT =
      Pattern.compile(HINT + "(?:\\s*--[^\\n]*\\n)*\\s*" + ANYTHING, Pattern.CASE_INSENSITIVE);
  private static final Pattern CREATE_TABLE = Pattern.compile(TABLE, Pattern.CASE_INSENSITIVE);
  private static final Pattern COLUMN_HINT =
      Pattern.compile(HINT + "(?:\\s*--[^\\n]*\\n)*\\s*" + NAME);

  private static final Pattern RESTRICTION =
      Pattern.compile("(?m)^\\\\(un)?restrict [A-Za-z0-9]+[ \\t]*\\r?$");

  /**
   * A statement and the file in which it stands.
   *
   * @param settings what the file sets before it, for itself alone
   */
  record Line(String file, SqlStatement statement, List<String> settings) {}

  private final String name;
  private final String text;
  private final List<SqlStatement> written;

  private ModelFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.written = SqlStatement.in(text);
  }

  /** A file as it was read; the guards that pg_dump puts around its output say nothing here. */
  static ModelFile of(String name, String text) {
    return new ModelFile(name, RESTRICTION.matcher(text).replaceAll(""));
  }

  String name() {
    return name;
  }

  /** What it is about: files are named after what they make. */
  String subject() {
    return name.substring(name.lastIndexOf(File.separatorChar) + 1).replaceFirst("\\.sql$", "");
  }

  Stream<String> words() {
    return WORD.matcher(text).results().map(MatchResult::group);
  }

  List<Line> statements() {
    var lines = new ArrayList<Line>();
    var settings = new ArrayList<String>();
    for (var statement : written) {
      if (!isOwner(statement)) {
        lines.add(new Line(name, statement, List.copyOf(settings)));
      }
      if (isSetting(statement)) {
        settings.add(statement.text());
      }
    }
    return lines;
  }

  /** Statements that say whose something is: everything belongs to who applies the revisions. */
  List<String> owners() {
    return written.stream()
        .filter(ModelFile::isOwner)
        .map(statement -> name + ":" + statement.line())
        .toList();
  }

  private static boolean isOwner(SqlStatement statement) {
    var words = statement.head(Integer.MAX_VALUE);
    var size = words.size();
    return words.getFirst().equals("alter")
        && size > 4
        && words.subList(size - 3, size - 1).equals(List.of("owner", "to"));
  }

  private static boolean isSetting(SqlStatement statement) {
    var words = statement.head(4);
    return List.of("set", "reset").contains(words.getFirst()) || words.contains("set_config");
  }

  List<RenameHint> hints() {
    var hints = new ArrayList<RenameHint>();
    OBJECT_HINT
        .matcher(text)
        .results()
        .forEach(match -> hints.add(hint(qualified(match.group(2)), match.group(1))));
    for (var statement : written) {
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
    return new RenameHint(
        RenameHint.container(before).isEmpty() ? RenameHint.container(now) + before : before, now);
  }

  private static String qualified(String table) {
    return table.contains(".") ? table : "public." + table;
  }
}
