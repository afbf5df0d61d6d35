package io.blotter.toolchain.differ;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How columns come to their new types. An explicit cast cuts values to fit; where PostgreSQL
 * converts on its own, it refuses those that do not. Where it knows no way at all, values go by
 * their texts.
 */
final class Conversions {
  private static final Pattern ALTER_TABLE =
      Pattern.compile("alter table\\s+(?:only\\s+)?" + Ddl.NAME + "\\s.*", Pattern.DOTALL);

  /** One of the changes that such a statement may make at once. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(alter column\\s+"
              + Ddl.NAME
              + "\\s+type\\s+(.+?)(?:\\s+collate\\s+\\S+)?)\\s+using\\s+\\2::\\3(?=,\\s|$)",
          Pattern.DOTALL);

  private static final String BY_TEXT = "::text::";

  private final Map<String, String> types = new HashMap<>();
  private final Schema from;
  private final Schema to;

  private Conversions(Schema from, Schema to) {
    this.from = from;
    this.to = to;
  }

  static List<String> rewrite(List<String> statements, Schema from, Schema to) {
    var conversions = new Conversions(from, to);
    return statements.stream().map(conversions::rewrite).toList();
  }

  private String rewrite(String sql) {
    var table = ALTER_TABLE.matcher(sql);
    return table.matches()
        ? CHANGE
            .matcher(sql)
            .replaceAll(change -> Matcher.quoteReplacement(rewrite(change, table.group(1))))
        : sql;
  }

  private String rewrite(MatchResult change, String table) {
    var column = "column %s.%s".formatted(table, change.group(2));
    var after = change.group(3);
    var before = types.getOrDefault(column, from.fingerprint().value(column, "type"));
    types.put(column, after);
    var kind = from.casts().between(base(before), base(after));
    if (kind == Casts.Kind.NONE) {
      kind = to.casts().between(base(before), base(after));
    }
    if (kind == Casts.Kind.NONE && (isJson(base(before)) || isJson(base(after)))) {
      throw new ProposalException(
          "%s: PostgreSQL has no cast between these types, %s and %s: write both files by hand,"
                  .formatted(column, before, after)
              + " with an expression of your own after 'using', in a revision of"
              + " 'blotter db create --empty'");
    }
    return switch (kind) {
      case ASSIGNMENT -> change.group(1);
      case EXPLICIT -> change.group();
      case NONE -> "%s using %s%s%s".formatted(change.group(1), change.group(2), BY_TEXT, after);
    };
  }

  /**
   * What is no string and has no cast to JSON does not read JSON's text either, or the other way.
   */
  private static boolean isJson(ColumnType type) {
    return type.name().matches("jsonb?");
  }

  /** Whether a statement is one that makes do without a cast. */
  static boolean isByText(String sql) {
    return sql.contains(BY_TEXT);
  }

  private ColumnType base(String type) {
    return ColumnType.of(type).base(from.fingerprint()).base(to.fingerprint());
  }
}
