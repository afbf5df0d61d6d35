package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.CoveragePage;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.web.shared.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation of the contract is there, and a test proves it. */
class ApiCoverageTest {
  private static final Pattern FIXTURE = Pattern.compile("\\b\\w+ForTests\\b");
  private static final Path PAGE = Path.of("../docs/api-coverage.md");
  private static final Path TESTS = Path.of("src/test/java/io/blotter/bootstrap");
  private static final Set<String> ABOUT_THE_SERVER = Set.of("operations", "pages", "reference");
  private static List<Endpoint> endpoints;

  @BeforeAll
  static void declare() {
    try (var database = SeededDatabase.create()) {
      endpoints =
          DeclaredEndpoints.all(database).stream()
              .filter(endpoint -> !ABOUT_THE_SERVER.contains(endpoint.tag()))
              .toList();
    }
  }

  @Test
  void offersEveryOperationOfTheContract() {
    assertThat(endpoints)
        .extracting(endpoint -> CoveragePage.anonymous(DeclaredEndpoints.title(endpoint)))
        .containsAll(CoveragePage.contract());
    assertThat(CoveragePage.contract()).hasSize(67 + 15);
  }

  @Test
  void hasATestForEveryOperation() throws IOException {
    var proofs = CoveragePage.proofs();
    assertThat(proofs.keySet())
        .containsExactlyInAnyOrderElementsOf(
            endpoints.stream().map(DeclaredEndpoints::title).toList());
    for (var proof : proofs.entrySet()) {
      for (var test : proof.getValue()) {
        assertThat(source(test))
            .as(test + " calls " + proof.getKey())
            .contains(lastWord(proof.getKey()));
      }
    }
  }

  @Test
  void pageSaysWhatIsDeclared() throws IOException {
    var page = CoveragePage.of(endpoints);
    if (System.getenv("BLOTTER_RECORD") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/api-coverage.md is stale; this rewrites it: " + CoveragePage.COMMAND)
        .isEqualTo(page);
  }

  /** What a test does, by itself and through the fixtures that it names. */
  private static String source(String test) throws IOException {
    var own = text(test).split("@Proves[^)]*\\)", 2)[1];
    var all = new StringBuilder(own);
    for (var fixture : FIXTURE.matcher(own).results().map(MatchResult::group).distinct().toList()) {
      all.append(text(fixture));
    }
    return all.toString();
  }

  /** What a test or a fixture says, in whichever folder it lies. */
  private static String text(String name) throws IOException {
    try (var files = Files.walk(TESTS)) {
      var file = files.filter(path -> path.endsWith(name + ".java")).findAny().orElseThrow();
      return Files.readString(file);
    }
  }

  private static String lastWord(String operation) {
    return Arrays.stream(operation.split("[ /]"))
        .filter(part -> !part.isEmpty() && !part.contains("{"))
        .reduce("", (before, last) -> last);
  }
}
