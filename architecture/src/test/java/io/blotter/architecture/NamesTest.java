package io.blotter.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A type is known by its simple name: no other in the house has it. */
class NamesTest {
  @Test
  void noTwoTypesHaveOneName() throws IOException {
    assertThat(sharedNames(Product.javaFiles()))
        .as("give one of them the name of what it is")
        .isEmpty();
  }

  @Test
  void seesASharedName() {
    assertThat(
            sharedNames(
                List.of(
                    Path.of("web/History.java"),
                    Path.of("audit/History.java"),
                    Path.of("web/package-info.java"),
                    Path.of("audit/package-info.java"),
                    Path.of("audit/Change.java"))))
        .containsExactly("History.java");
  }

  private static List<String> sharedNames(List<Path> files) {
    var uses =
        files.stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> !name.equals("package-info.java"))
            .collect(groupingBy(name -> name, counting()));
    return uses.entrySet().stream()
        .filter(use -> use.getValue() > 1)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
