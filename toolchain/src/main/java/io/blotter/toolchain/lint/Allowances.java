package io.blotter.toolchain.lint;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The findings that a file accepts with a reason: {@code -- lint:allow L07 reason} holds for the
 * statement or clause right below its block of comment lines, and for the whole file in the block
 * that begins the file.
 */
final class Allowances {
  private static final Pattern ALLOW =
      Pattern.compile("--\\s*lint:allow\\b\\s*([^\\s,:]*)[,:]?\\s*(.*)");

  private final Map<Integer, Rule> byLine = new HashMap<>();
  private final Set<Rule> everywhere = EnumSet.noneOf(Rule.class);
  private final SortedMap<Integer, String> comments;

  private Allowances(SortedMap<Integer, String> comments) {
    this.comments = comments;
  }

  /** Reads a file's comment lines; hands over the line and the message of each that is no use. */
  static Allowances read(
      SortedMap<Integer, String> comments, BiConsumer<Integer, String> problems) {
    var allowances = new Allowances(comments);
    comments.forEach((line, comment) -> {
      var allow = ALLOW.matcher(comment);
      if (!allow.matches()) {
        return;
      }
      var rule =
          Arrays.stream(Rule.values())
              .filter(known -> known.name().equals(allow.group(1)))
              .findAny();
      if (rule.isEmpty()) {
        problems.accept(line, "lint:allow names no rule: \"" + allow.group(1) + "\"");
      } else if (allow.group(2).isBlank()) {
        problems.accept(line, "lint:allow " + rule.get() + " gives no reason");
      } else {
        allowances.byLine.put(line, rule.get());
      }
    });
    for (int line = 1; comments.containsKey(line); line++) {
      if (allowances.byLine.containsKey(line)) {
        allowances.everywhere.add(allowances.byLine.get(line));
      }
    }
    return allowances;
  }

  /** Whether a rule may be broken by what begins on a line. */
  boolean permit(Rule rule, int line) {
    for (int above = line - 1; comments.containsKey(above); above--) {
      if (byLine.get(above) == rule) {
        return true;
      }
    }
    return everywhere.contains(rule);
  }
}
