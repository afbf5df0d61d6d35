package io.blotter.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The statements of the mappers, with their fragments and with all that is there on conditions, as
 * plain SQL by name.
 */
record MappedSql(Map<String, String> statements) {
  private static final Pattern NAMESPACE = Pattern.compile("namespace=[\"']([^\"']*)");
  private static final Pattern FRAGMENT = Pattern.compile("(?s)<sql id=\"(\\w+)\">(.*?)</sql>");
  private static final Pattern STATEMENT =
      Pattern.compile("(?s)<(select|insert|update|delete) id=\"(\\w+)\"[^>]*>(.*?)</\\1>");
  private static final Pattern INCLUDE =
      Pattern.compile("(?s)<include refid=\"([^\"]*)\"\\s*(?:/>|>.*?</include>)");
  private static final Pattern PROPERTY =
      Pattern.compile("<property name=\"(\\w+)\" value=\"([^\"]*)\"");
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\b(?:from|join|update|into)\\s+(?:public\\.)?(\\w+)(?:\\s+(?:as\\s+)?(?!(?:where|join|left|on|set"
              + "|order|group|inner|limit|cross|values|using|union|for|returning)\\b)(\\w+))?");
  private static final String CLAUSES =
      "where|on|order by|and|or|having|group by|limit|returning|set|from|join|union|do";
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?s)\\b(?:where|on|order by|and|or|having)\\b(.*?)(?=\\b(?:" + CLAUSES + ")\\b|$)");

  /** What is counted of rows that are read anyhow. */
  private static final String COUNTED = "filter\\s*\\(\\s*where\\b[^()]*(?:\\([^()]*\\)[^()]*)*\\)";

  private static final Pattern QUALIFIED = Pattern.compile("\\b(\\w+)\\.(\\w+)\\b");
  private static final Pattern BARE = Pattern.compile("(?<![.\\w])(\\w+)\\b(?!\\s*\\()");
  private static final int MAX_DEPTH = 6;

  static MappedSql all() throws IOException {
    var texts = new ArrayList<String>();
    for (var folder : Product.inEveryModule("src/main/resources/io/blotter/persistence")) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return of(texts);
  }

  static MappedSql of(List<String> texts) {
    var fragments = new HashMap<String, String>();
    var plain = texts.stream().map(text -> text.replaceAll("(?s)<!--.*?-->", "")).toList();
    for (var text : plain) {
      FRAGMENT
          .matcher(text)
          .results()
          .forEach(found -> fragments.put(namespace(text) + "." + found.group(1), found.group(2)));
    }
    var statements = new HashMap<String, String>();
    for (var text : plain) {
      var mapper = namespace(text);
      STATEMENT
          .matcher(text)
          .results()
          .forEach(found ->
              statements.put(
                  mapper.substring(mapper.lastIndexOf('.') + 1) + "." + found.group(2),
                  sql(included(found.group(3), mapper, fragments, 0))));
    }
    return new MappedSql(statements);
  }

  private static String namespace(String text) {
    return SchemaFiles.words(NAMESPACE, text).stream().findFirst().orElse("");
  }

  private static String included(
      String text, String mapper, Map<String, String> fragments, int depth) {
    return INCLUDE
        .matcher(text)
        .replaceAll(found -> {
          var name = found.group(1);
          var whole = name.contains(".") ? name : mapper + "." + name;
          var body = fragments.getOrDefault(whole, "");
          for (var property : PROPERTY.matcher(found.group()).results().toList()) {
            body = body.replace("${" + property.group(1) + "}", property.group(2));
          }
          var home = whole.substring(0, whole.lastIndexOf('.'));
          var inner = depth < MAX_DEPTH ? included(body, home, fragments, depth + 1) : body;
          return Matcher.quoteReplacement(inner);
        });
  }

  private static String sql(String text) {
    return text.replaceAll("<[^>]+>", " ")
        .replaceAll("'[^']*'", "''")
        .replaceAll("#\\{[^}]*}", "?")
        .toLowerCase(Locale.ROOT)
        .replaceAll(COUNTED, " ");
  }

  /** The columns of each table by which a statement filters, joins or sorts. */
  static Map<String, Set<String>> conditions(String sql, SchemaFiles schema) {
    var tables = new HashMap<String, String>();
    for (var source : SOURCE.matcher(sql).results().toList()) {
      if (schema.columns().containsKey(source.group(1))) {
        tables.put(source.group(1), source.group(1));
        if (source.group(2) != null) {
          tables.put(source.group(2), source.group(1));
        }
      }
    }
    var used = new HashMap<String, Set<String>>();
    for (var condition : CONDITION.matcher(sql).results().toList()) {
      for (var column : QUALIFIED.matcher(condition.group(1)).results().toList()) {
        note(used, tables.get(column.group(1)), column.group(2), schema);
      }
      if (Set.copyOf(tables.values()).size() == 1) {
        var only = tables.values().iterator().next();
        BARE.matcher(condition.group(1))
            .results()
            .forEach(column -> note(used, only, column.group(1), schema));
      }
    }
    return used;
  }

  private static void note(
      Map<String, Set<String>> used, @Nullable String table, String column, SchemaFiles schema) {
    if (table != null && schema.columns().getOrDefault(table, Set.of()).contains(column)) {
      used.computeIfAbsent(table, none -> new TreeSet<>()).add(column);
    }
  }
}
