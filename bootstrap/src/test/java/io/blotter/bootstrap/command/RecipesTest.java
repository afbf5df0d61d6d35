package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.CheckoutForTests;
import io.blotter.bootstrap.testing.GuidePage;
import io.blotter.bootstrap.testing.GuidePage.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/extending.md and docs/recipes say, as far as a test can. */
class RecipesTest {
  private static final Path ROOT = CheckoutForTests.SOURCES;
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]+[A-Z]\\w+");
  private static final Pattern FRAGMENT = Pattern.compile("<sql id=\"(\\w+)\">");
  private static final Set<String> OTHER_COMMANDS = Set.of("new", "renew", "format", "serve");

  @TempDir private Path folder;

  /** The revisions and the schema's files, anew for each page. */
  private Path db = Path.of("");

  @Test
  void whatTheyNameIsThere() throws IOException {
    var files = sources();
    var types = files.stream().map(file -> file.replaceFirst(".*/", "")).toList();
    for (var page : pages()) {
      assertThat(page.spans().filter(span -> span.matches("[\\w-]+(/[\\w.-]+)+\\.\\w+")))
          .as("files named in %s", page.file())
          .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
      assertThat(page.spans().filter(span -> TYPE.matcher(span).matches()))
          .as("classes named in %s", page.file())
          .allSatisfy(type -> assertThat(types).contains(type + ".java"));
      assertThat(page.prose())
          .as("links of %s", page.file())
          .allSatisfy(line ->
              Pattern.compile("\\]\\(([^)]+)\\)")
                  .matcher(line)
                  .results()
                  .forEach(link -> assertThat(page.file().resolveSibling(link.group(1))).exists()));
    }
  }

  @Test
  void whatTheyQuoteStandsThere() throws IOException {
    for (var page : pages()) {
      for (var block : page.blocks()) {
        if (block.kind().matches("java|xml|sql") && !block.file().isEmpty()) {
          var there = Files.readAllLines(ROOT.resolve(block.file())).stream().map(String::strip);
          assertThat(there.toList()).as("%s of %s", block, page.file()).containsAll(block.lines());
        }
      }
    }
  }

  @Test
  void theirCommandsAnswerSo() throws IOException {
    var ran = 0;
    for (var page : pages()) {
      db = folder.resolve(page.file().getFileName().toString());
      copy(ROOT.resolve("migrations/src/main/resources/db"), db);
      var said = "";
      for (var block : page.blocks()) {
        switch (block.kind()) {
          case "diff" -> insert(block);
          case "append" ->
              Files.write(db.resolve(block.file()), block.lines(), StandardOpenOption.APPEND);
          case "sh" -> {
            for (var command : block.lines()) {
              said = run(command);
              ran++;
            }
          }
          case "text" -> assertThat(said).matches(pattern(block.lines()));
          default -> {}
        }
      }
    }
    assertThat(ran).isGreaterThan(8);
  }

  @Test
  void theListOfFragmentsIsWhole() throws IOException {
    var xml =
        Files.readString(
            ROOT.resolve(
                "adapters-persistence/src/main/resources/io/blotter/persistence/shared/FragmentsMapper.xml"));
    var page = GuidePage.read(ROOT.resolve("docs/recipes/fragments.md"));
    assertThat(page.spans().toList())
        .containsAll(FRAGMENT.matcher(xml).results().map(found -> found.group(1)).toList());
  }

  private String run(String command) throws IOException {
    var words = words(command);
    assertThat(words.removeFirst()).isEqualTo("./blotter");
    if (words.getFirst().equals("test")) {
      var names = sources().stream().map(file -> file.replaceFirst(".*/", "")).toList();
      assertThat(words.subList(1, words.size()))
          .allSatisfy(test -> assertThat(names).contains(test + ".java"));
      return "";
    }
    if (!words.getFirst().equals("db")) {
      assertThat(OTHER_COMMANDS).contains(words.getFirst());
      return "";
    }
    if (words.contains("create items")) {
      return ""; // NewSliceTest does it
    }
    words.addAll(List.of("--data", folder.resolve("data").toString()));
    words.addAll(List.of("--folder", db.toString()));
    var said = new ByteArrayOutputStream();
    var out = System.out;
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(Blotter.run(words.toArray(String[]::new))).as(command).isZero();
    } finally {
      System.setOut(out);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  /** {@code …} stands for anything. */
  private static Pattern pattern(List<String> lines) {
    return Pattern.compile(
        lines.stream()
            .map(line ->
                Arrays.stream(line.split("…", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*")))
            .collect(Collectors.joining("\n", "(?s)", "\\s*")));
  }

  private static List<String> words(String command) {
    return new ArrayList<>(
        WORD.matcher(command)
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .toList());
  }

  /** Puts lines that begin with a plus behind the line before them. */
  private void insert(Block block) throws IOException {
    var file = db.resolve(block.file());
    var lines = new ArrayList<>(Files.readAllLines(file));
    var place = -1;
    for (var line : block.lines()) {
      if (line.startsWith("+ ")) {
        lines.add(++place, "  " + line.substring(2));
      } else {
        place = lines.stream().map(String::strip).toList().indexOf(line);
        assertThat(place).as(line).isNotNegative();
      }
    }
    Files.write(file, lines);
  }

  private static List<GuidePage> pages() throws IOException {
    try (var recipes = Files.list(ROOT.resolve("docs/recipes"))) {
      return Stream.concat(Stream.of(ROOT.resolve("docs/extending.md")), recipes.sorted())
          .map(GuidePage::read)
          .toList();
    }
  }

  private static List<String> sources() throws IOException {
    var found = new ArrayList<String>();
    try (var modules = Files.list(ROOT)) {
      for (var module : modules.filter(top -> Files.isDirectory(top.resolve("src"))).toList()) {
        try (var files = Files.walk(module.resolve("src"))) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .forEach(file -> found.add(file.toString()));
        }
      }
    }
    return found;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
