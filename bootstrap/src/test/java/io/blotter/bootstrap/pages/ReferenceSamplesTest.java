package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.ApiDocument;
import io.blotter.bootstrap.testing.ProgramForTests;
import io.blotter.bootstrap.testing.ReferenceForTests;
import io.blotter.bootstrap.testing.ReferenceForTests.Sample;
import io.blotter.bootstrap.testing.TokensForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's samples do what they say when they are copied and run. */
class ReferenceSamplesTest {
  /** Reads by key and by token, and a post with a body. */
  private static final Set<String> CALLED =
      Set.of("getAgency", "getProfilePage", "findAgenciesByPlace");

  /** What only a letter or GitHub has a token for, or what this registry does not offer. */
  private static final Set<String> NEEDS_MORE =
      Set.of("showFollowsToEnd", "beginGitHubSignIn", "finishGitHubSignIn");

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  private static final List<Sample> samples = new ReferenceForTests(registry).samples();
  private static final ApiDocument document = ApiDocument.of(registry);

  @TempDir private Path folder;

  @Test
  void callEveryReadByCurl() throws IOException, InterruptedException {
    var reads =
        document.operations().stream()
            .filter(operation -> operation.method().equals("get"))
            .filter(operation -> operation.isOpen() || operation.takesKeys())
            .filter(operation -> !NEEDS_MORE.contains(operation.id()))
            .map(ApiDocument.Operation::id)
            .collect(Collectors.toSet());
    var called = 0;
    for (var sample : samples) {
      if (sample.language().equals("curl") && reads.contains(sample.operation())) {
        called++;
        var script = "set -f; " + sample.source() + " -o answer -w '%{http_code}'";
        assertThat(run("sh", "-c", script).text()).as(sample.source()).startsWith("200");
      }
    }
    assertThat(called).isEqualTo(reads.size()).isGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({"curl, sh, .sh", "Python, python3, .py", "JavaScript, node, .mjs", "Java, sh, .java"})
  void answerTheSameInEveryLanguage(String language, String program, String ending)
      throws IOException, InterruptedException {
    for (var operation : CALLED) {
      var curl = sample(operation, "curl");
      var expected = run("sh", "-c", curl.source()).text();
      assertThat(expected).as(operation).startsWith("{");
      var file = folder.resolve(operation + ending);
      Files.writeString(file, sample(operation, language).source());
      var said =
          ending.equals(".java")
              ? run(program, "-c", System.getProperty("java.home") + "/bin/java " + file)
              : run(program, file.toString());
      assertThat(said.text().strip()).as(operation).isEqualTo(expected.strip());
    }
  }

  @Test
  void compileInJava() throws IOException {
    var command = new ArrayList<>(List.of("-proc:none", "-d", folder.resolve("out").toString()));
    for (var sample : samples) {
      if (sample.language().equals("Java")) {
        var name =
            sample.operation().substring(0, 1).toUpperCase(Locale.ROOT)
                + sample.operation().substring(1);
        var file = folder.resolve(name + ".java");
        Files.writeString(file, sample.source());
        command.add(file.toString());
      }
    }
    assertThat(command).hasSizeGreaterThan(100);
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, command.toArray(String[]::new))).isZero();
  }

  private static Sample sample(String operation, String language) {
    return samples.stream()
        .filter(sample -> sample.operation().equals(operation))
        .filter(sample -> sample.language().equals(language))
        .findFirst()
        .orElseThrow();
  }

  private ProgramForTests.Said run(String program, String... words)
      throws IOException, InterruptedException {
    return ProgramForTests.run(
        folder,
        Map.of(
            "BLOTTER_KEY",
            RegistryForTests.KEY,
            "BLOTTER_TOKEN",
            TokensForTests.access("\"call_ds_source_collector_endpoints\"")),
        program,
        words);
  }
}
