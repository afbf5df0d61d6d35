package io.blotter.bootstrap.testing;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.blotter.web.shared.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page that says which operations of the contract are there, and which test proves each. */
public final class CoveragePage {
  public static final String COMMAND = "./blotter renew";

  private CoveragePage() {}

  /** The contract's operations, with {@code {}} for every parameter. */
  public static List<String> contract() {
    try (var index = CoveragePage.class.getResourceAsStream("contract.txt")) {
      return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An operation without its parameters' names. */
  public static String anonymous(String operation) {
    return operation.replaceAll("\\{[^}]*}", "{}");
  }

  /** The tests of each operation, by operation. */
  public static Map<String, Set<String>> proofs() {
    var proofs = new TreeMap<String, Set<String>>();
    for (var test : tests()) {
      for (var operation : test.getAnnotationOfType(Proves.class).value()) {
        proofs.computeIfAbsent(operation, key -> new TreeSet<>()).add(test.getSimpleName());
      }
    }
    return proofs;
  }

  public static String of(List<Endpoint> endpoints) {
    var proofs = proofs();
    var contract = Set.copyOf(contract());
    return endpoints.stream()
        .map(DeclaredEndpoints::title)
        .map(operation ->
            "| `%s` | %s | %s |\n"
                .formatted(
                    operation,
                    contract.contains(anonymous(operation)) ? "✓" : "added",
                    String.join(", ", proofs.getOrDefault(operation, Set.of()))))
        .collect(Collectors.joining("", head(), ""));
  }

  private static Iterable<JavaClass> tests() {
    return new ClassFileImporter()
        .importPackages("io.blotter.bootstrap")
        .that(annotatedWith(Proves.class));
  }

  private static String head() {
    return """
    # Which operations there are

    Worked out from the declarations of the endpoints. A tick is an operation of the reference's index, of which only
    `POST /dev/create-test-user-with-elevated-permissions` is left out: it would be a way in. *Added* is ours. The
    tests named assert the operation's answers and effects; besides them `ApiTest`, `AccessMatrixTest`, `MethodsTest`,
    `ExamplesTest` and `BodyTest` call every operation. `CoverageTest` holds this page to both.

        %s

    rewrites it.

    | operation | | proved by |
    |---|---|---|
    """
        .formatted(COMMAND);
  }
}
