package io.blotter.migrations.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.postgresql.core.Parser;

/**
 * Cuts a file into statements as PostgreSQL would: strings, quoted names, dollar quotes, comments,
 * SQL bodies between {@code BEGIN ATOMIC} and {@code END}, and the data after {@code COPY … FROM
 * STDIN} hide their semicolons. One broken statement does not hide the others.
 */
final class Splitter {
  private static final Pattern RULE = Pattern.compile("create (or replace )?rule\\b.*");
  private static final Pattern COPY_IN =
      Pattern.compile("copy\\b.*\\bfrom\\s+stdin\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final int HEAD_LENGTH = 40;

  private final char[] text;
  private final List<Fragment> fragments = new ArrayList<>();
  private final SortedMap<Integer, String> comments = new TreeMap<>();
  private final StringBuilder head = new StringBuilder();
  private String previousWord = "";
  private int start = -1;
  private int startLine;
  private int atomicDepth;
  private int parentheses;
  private int line = 1;
  private int counted;

  private Splitter(String text) {
    this.text = text.toCharArray();
  }

  /** The statements of a file, and its comment lines by number. */
  record Pieces(List<Fragment> fragments, SortedMap<Integer, String> comments) {}

  static Pieces split(String text) {
    var splitter = new Splitter(text);
    splitter.run();
    return new Pieces(splitter.fragments, splitter.comments);
  }

  private void run() {
    for (int at = 0; at < text.length; at++) {
      if (Character.isWhitespace(text[at])) {
        continue;
      }
      int comment = endOfComment(at);
      if (comment > at) {
        at = comment;
        continue;
      }
      if (text[at] == ';' && !inside()) {
        at = finish(at);
        continue;
      }
      if (start < 0) {
        start = at;
        startLine = lineOf(at);
      }
      at = endOfToken(at);
    }
    if (start >= 0) {
      finish(text.length);
    }
  }

  private int endOfComment(int at) {
    if (text[at] == '-') {
      int end = Parser.parseLineComment(text, at);
      if (end > at && standsAlone(at)) {
        comments.put(lineOf(at), new String(text, at, Math.min(end, text.length) - at).strip());
      }
      return end;
    }
    return text[at] == '/' ? Parser.parseBlockComment(text, at) : at;
  }

  private boolean standsAlone(int at) {
    int before = at - 1;
    while (before >= 0 && text[before] != '\n' && Character.isWhitespace(text[before])) {
      before--;
    }
    return before < 0 || text[before] == '\n';
  }

  private int endOfToken(int at) {
    return switch (text[at]) {
      case '\'' -> endOfString(at);
      case '"' -> Parser.parseDoubleQuotes(text, at);
      case '$' -> Parser.parseDollarQuotes(text, at);
      case '(' -> {
        parentheses++;
        yield at;
      }
      case ')' -> {
        parentheses--;
        yield at;
      }
      default -> Character.isJavaIdentifierStart(text[at]) ? endOfWord(at) : at;
    };
  }

  /** Doubles the escaped quotes of {@code E'\''}: the grammar does not know that spelling. */
  private int endOfString(int at) {
    int end = Parser.parseSingleQuotes(text, at, true);
    if (at > 0 && (text[at - 1] == 'e' || text[at - 1] == 'E') && previousWord.equals("e")) {
      for (int inner = at + 1; inner + 1 < end; inner++) {
        if (text[inner] == '\\') {
          text[inner] = text[inner + 1] == '\'' ? '\'' : text[inner];
          inner++;
        }
      }
    }
    return end;
  }

  private int endOfWord(int at) {
    int end = at;
    while (end + 1 < text.length && Character.isJavaIdentifierPart(text[end + 1])) {
      end++;
    }
    var word = new String(text, at, end - at + 1).toLowerCase(Locale.ROOT);
    if (head.length() < HEAD_LENGTH) {
      head.append(word).append(' ');
    }
    if (atomicDepth > 0) {
      atomicDepth += word.equals("case") ? 1 : word.equals("end") ? -1 : 0;
    } else if (word.equals("atomic") && previousWord.equals("begin")) {
      atomicDepth = 1;
    }
    previousWord = word;
    return end;
  }

  private boolean inside() {
    return atomicDepth > 0 || (parentheses > 0 && RULE.matcher(head).matches());
  }

  /** Ends the statement that is open, and says where the next one may begin. */
  private int finish(int end) {
    int next = end;
    if (start >= 0) {
      var sql = new String(text, start, end - start);
      fragments.add(new Fragment(sql, startLine));
      if (COPY_IN.matcher(sql).matches()) {
        int data = new String(text).indexOf("\n\\.", end);
        next = data < 0 ? text.length : data + 2;
      }
    }
    start = -1;
    atomicDepth = 0;
    parentheses = 0;
    previousWord = "";
    head.setLength(0);
    return next;
  }

  private int lineOf(int at) {
    for (; counted < at; counted++) {
      line += text[counted] == '\n' ? 1 : 0;
    }
    return line;
  }
}
