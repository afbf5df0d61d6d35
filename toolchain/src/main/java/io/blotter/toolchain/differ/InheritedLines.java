package io.blotter.toolchain.differ;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a dump in which a table declares itself what it inherits. Whether it does so depends on
 * when it came to its parent, and no statement changes it.
 */
final class InheritedLines {
  private static final Pattern TABLE =
      Pattern.compile(
          "(?m)^(CREATE [A-Z ]*TABLE (\\S.*) \\(\n)((?:    .*\n)*)(\\)(?:\nINHERITS \\((.*)\\))?)");

  private InheritedLines() {}

  static String without(String dump) {
    var declared = new HashMap<String, List<String>>();
    TABLE
        .matcher(dump)
        .results()
        .forEach(table ->
            declared.put(
                table.group(2), table.group(3).lines().map(InheritedLines::item).toList()));
    return TABLE
        .matcher(dump)
        .replaceAll(table ->
            table.group(5) == null
                ? "$0"
                : Matcher.quoteReplacement(
                    table.group(1)
                        + own(table.group(3), table.group(5), declared)
                        + table.group(4)));
  }

  private static String own(String lines, String parents, Map<String, List<String>> declared) {
    return lines
        .lines()
        .filter(line ->
            Arrays.stream(parents.split(", ", -1))
                .flatMap(parent -> declared.getOrDefault(parent, List.of()).stream())
                .noneMatch(
                    theirs -> theirs.equals(item(line)) || theirs.startsWith(item(line) + " ")))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String item(String line) {
    return line.replaceFirst(",$", "");
  }
}
