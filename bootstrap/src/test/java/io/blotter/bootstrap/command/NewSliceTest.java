package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.SourcesForTests;
import io.blotter.generator.NewSlice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slice is made as docs/extending.md says: with one line by hand, and nothing else. */
class NewSliceTest {
  private static final String WIRING = "bootstrap/src/main/java/io/blotter/bootstrap/Wiring.java";

  /** Of the slice itself, and of what knows every slice. */
  private static final List<String> TESTS =
      List.of(
          "io.blotter.application.item.ItemsInMemoryTest",
          "io.blotter.application.item.ManageItemsTest",
          "io.blotter.persistence.item.ItemPersistenceTest",
          "io.blotter.bootstrap.item.ItemApiTest",
          "io.blotter.bootstrap.api.AccessPageTest",
          "io.blotter.bootstrap.api.ApiCoverageTest",
          "io.blotter.bootstrap.api.ExamplesTest",
          "io.blotter.bootstrap.api.ApiTest",
          "io.blotter.bootstrap.api.CatalogueTest#namesEveryRelationOfTheDatabaseAndNoOther",
          "io.blotter.bootstrap.api.DocumentsTest#haveNoLooseEnds(java.lang.String)",
          "io.blotter.bootstrap.audit.HistoryTest#knowsEveryTableThatHasTheTrigger",
          "io.blotter.migrations.DataSensitivityTest#everyColumnOfTheDatabaseIsDeclared",
          "io.blotter.migrations.SensitivityPageTest",
          "io.blotter.architecture.ArchitectureTest#holds(io.blotter.architecture.ArchitectureTest$Rule)",
          "io.blotter.architecture.ArchitectureTest#everyListedUseOfASliceIsMade",
          "io.blotter.architecture.ArchitectureTest#everyStatementFileHasItsMapper",
          "io.blotter.architecture.NamesTest",
          "io.blotter.architecture.SizeTest");

  @Test
  void needsOneLineByHand(@TempDir Path folder) throws IOException, InterruptedException {
    var sources = SourcesForTests.in(folder);
    assertThat(
            NewSlice.run(
                "slice",
                "item",
                "--fields",
                "name:text(200)!, status:enum(open,closed)!, attributes:jsonb",
                "--checkout",
                sources.path("").toString()))
        .isZero();
    var made = sources.changed();
    wire(sources);
    assertThat(
            Blotter.run(
                "db",
                "create",
                "create items",
                "--data",
                folder.resolve("data").toString(),
                "--folder",
                sources.path("migrations/src/main/resources/db").toString()))
        .isZero();
    sources.compile(TESTS);

    sources.test("bootstrap", TESTS);

    assertThat(sources.changed().stream().filter(file -> !made.contains(file)))
        .allMatch(file ->
            file.matches("migrations/.*create_items\\.sql|migrations/.*/graph\\.sum")
                || Stream.of(
                        WIRING, "docs/access.md", "docs/api-coverage.md", "docs/sensitivity.md")
                    .anyMatch(file::equals))
        .hasSize(7);
  }

  private static void wire(SourcesForTests sources) throws IOException {
    var wiring = sources.path(WIRING);
    var text = Files.readString(wiring);
    var slices = "private List<Routes> slices() {\n    return List.of(\n";
    assertThat(text).contains(slices);
    Files.writeString(
        wiring, text.replace(slices, slices + "        ItemWiring.routes(persistence),\n"));
  }
}
