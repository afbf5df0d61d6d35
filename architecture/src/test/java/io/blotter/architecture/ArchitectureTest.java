package io.blotter.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for the product, and fails for its own {@link Violations}. */
class ArchitectureTest {
  private static final List<Class<?>> RULES =
      List.of(
          LayerRules.class,
          SliceRules.class,
          VisibilityRules.class,
          ShapeRules.class,
          TechnologyRules.class,
          HabitRules.class,
          SqlRules.class,
          CompletenessRules.class);

  private static final JavaClasses PRODUCT = Product.classes();

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holds(Rule rule) {
    rule.demand().because(rule.whereItStands()).check(PRODUCT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void catchesItsViolations(Rule rule, @TempDir Path target) throws IOException {
    var violations = Violations.of(rule.name());
    var red = violations.red();
    var complaints =
        rule.demand().evaluate(violations.compiledTo(target)).getFailureReport().getDetails();

    assertThat(red)
        .isNotEmpty()
        .allSatisfy(culprit -> assertThat(complaints).anyMatch(text -> names(text, culprit)));
    assertThat(complaints).allMatch(text -> red.stream().anyMatch(culprit -> names(text, culprit)));
  }

  @Test
  void everyFixtureBelongsToARule() throws IOException {
    try (var folders = Files.list(Violations.all())) {
      assertThat(folders)
          .containsExactlyInAnyOrderElementsOf(
              rules().map(rule -> Violations.of(rule.name()).sources()).toList());
    }
  }

  @Test
  void everyListedUseOfASliceIsMade() {
    assertThat(SliceRules.unused(PRODUCT)).as("take these out of SliceRules.MAY_USE").isEmpty();
  }

  @Test
  void seesAListedUseThatNobodyMakes(@TempDir Path target) throws IOException {
    var some = Violations.of("APPLICATION_SLICES_USE_ONLY_LISTED_ONES").compiledTo(target);

    assertThat(SliceRules.unused(some)).contains("contact -> mail");
  }

  @Test
  void everyStatementFileHasItsMapper() throws IOException {
    for (var resources : Product.inEveryModule("src/main/resources")) {
      assertThat(SqlRules.orphans(resources, PRODUCT)).isEmpty();
    }
  }

  @Test
  void findsAStatementFileWithoutMapper(@TempDir Path folder) throws IOException {
    var orphan = folder.resolve("LonelyMapper.xml");
    Files.writeString(orphan, "<mapper namespace='io.blotter.persistence.LonelyMapper'/>");

    assertThat(SqlRules.orphans(folder, PRODUCT)).containsExactly(orphan);
  }

  @Test
  void nothingIsMockedInTestsEither() throws IOException {
    assertThat(Product.javaFiles())
        .isNotEmpty()
        .allSatisfy(file ->
            assertThat(Files.readAllLines(file))
                .noneMatch(line ->
                    HabitRules.MOCKS.stream()
                        .anyMatch(mock -> line.matches("import (static )?" + mock + "\\..*"))));
  }

  private static boolean names(String complaint, String culprit) {
    return complaint.matches("(?s).*\\b" + culprit + "\\b.*");
  }

  static Stream<Rule> rules() {
    return RULES.stream()
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> field.getType().equals(ArchRule.class))
        .map(Rule::in);
  }

  /** What a field of one of the classes of rules demands. */
  record Rule(String place, String name, ArchRule demand) {
    /** Where whoever breaks it finds it, its list and its examples. */
    String whereItStands() {
      return "%s in %s says so, with its list where it has one; what breaks it, and what does not, is in %s"
          .formatted(name, place, "violations/" + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Rule in(Field field) {
      try {
        var place = field.getDeclaringClass().getSimpleName();
        return new Rule(place, field.getName(), (ArchRule) field.get(null));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
