package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.command.Blotter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/database.md says, line by line: its files are written, its commands are run. */
class DatabaseGuideTest {
  private static final Path GUIDE = Path.of("../docs/database.md");
  private static final Path PRODUCT = Path.of("../migrations/src/main/resources/db");
  private static final Pattern FILE = Pattern.compile("`(schema/[^`]+\\.sql)`[^`]*:\\s*$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String REFUSED = "# refused";

  @TempDir private Path folder;

  @Test
  void everyStepWorks() throws IOException {
    copy(PRODUCT, folder.resolve("db"));
    var lines = Files.readAllLines(GUIDE);
    var ran = 0;
    var text = new StringBuilder();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (!line.startsWith("```")) {
        text.append(line).append('\n');
        continue;
      }
      var block = new ArrayList<String>();
      for (i++; !lines.get(i).equals("```"); i++) {
        block.add(lines.get(i));
      }
      switch (line.substring(3)) {
        case "sh" -> ran += run(block);
        case "sql" -> write(fileNamedIn(text.toString()), block);
        case "sql up" -> append("up", block);
        case "sql down" -> append("down", block);
        default -> throw new AssertionError("a block of no known kind: " + line);
      }
      text.setLength(0);
    }
    assertThat(ran).isGreaterThan(30);
  }

  private int run(List<String> commands) {
    for (var command : commands) {
      var words = words(command.replace(REFUSED, "").replace("./blotter ", ""));
      words.addAll(List.of("--data", folder.resolve("data").toString()));
      words.addAll(List.of("--folder", folder.resolve("db").toString()));
      var refused = command.endsWith(REFUSED);
      var complaints = new ByteArrayOutputStream();
      var code = run(words, complaints);
      assertThat(code)
          .as("%s said: %s", command, complaints.toString(StandardCharsets.UTF_8))
          .isEqualTo(refused ? 1 : 0);
    }
    return commands.size();
  }

  private static int run(List<String> words, ByteArrayOutputStream complaints) {
    var err = System.err;
    System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    try {
      return Blotter.run(words.toArray(String[]::new));
    } finally {
      System.setErr(err);
    }
  }

  private static List<String> words(String command) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(command);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }

  private static String fileNamedIn(String text) {
    var matcher = FILE.matcher(text.strip());
    assertThat(matcher.find()).as("a file named before its SQL: " + text).isTrue();
    return matcher.group(1);
  }

  private void write(String file, List<String> sql) throws IOException {
    var path = folder.resolve("db").resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, sql);
  }

  private void append(String direction, List<String> sql) throws IOException {
    try (var files = Files.list(folder.resolve("db/migrations").resolve(direction))) {
      var newest =
          files
              .filter(file -> file.toString().endsWith(".sql"))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      Files.write(newest, sql, StandardOpenOption.APPEND);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
