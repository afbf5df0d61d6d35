package io.blotter.toolchain.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One migration of the folder {@code lint/<rule>} with what lint is to find in it: {@code -- ! L01}
 * at the end of a line stands for a finding on that line, and is not part of the migration.
 */
record LintCase(Rule rule, Path path, SqlFile file, List<String> expected) {
  private static final Pattern EXPECTED = Pattern.compile("[ \\t]*-- ! ([A-Z0-9 ]+)$");
  private static final Path FOLDER = Path.of("src/test/resources/lint");

  static List<LintCase> all() {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .map(LintCase::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean bad() {
    return path.getFileName().toString().startsWith("bad");
  }

  private static LintCase read(Path path) {
    try {
      var file = SqlFile.read(path);
      var expected = new ArrayList<String>();
      var lines = new ArrayList<String>();
      for (var line : file.text().lines().toList()) {
        lines.add(EXPECTED.matcher(line).replaceFirst(""));
        var findings = EXPECTED.matcher(line);
        if (findings.find()) {
          Stream.of(findings.group(1).split(" "))
              .forEach(rule -> expected.add(rule + " on line " + lines.size()));
        }
      }
      var direction =
          path.getFileName().toString().contains("down")
              ? SqlFile.Direction.DOWN
              : SqlFile.Direction.UP;
      return new LintCase(
          Rule.valueOf(path.getName(path.getNameCount() - 2).toString()),
          path,
          SqlFile.of(path.toString(), String.join("\n", lines), file.transactional(), direction),
          List.copyOf(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return FOLDER.relativize(path).toString();
  }
}
