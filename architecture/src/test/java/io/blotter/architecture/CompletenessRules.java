package io.blotter.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.blotter.architecture.Vocabulary.APPLICATION;
import static io.blotter.architecture.Vocabulary.USE_CASES;
import static io.blotter.architecture.Vocabulary.outermost;
import static io.blotter.architecture.Vocabulary.should;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** What a slice must not forget. */
final class CompletenessRules {
  private static final String STATEMENTS = "io.blotter.persistence.MappedStatements";

  static final ArchRule EVERY_ID_HAS_A_HANDLER =
      classes()
          .that(assignableTo("io.blotter.domain.shared.Id").and(not(INTERFACES)))
          .should(should("have a line in MappedStatements", CompletenessRules::hasHandler))
          .because(
              "a statement that takes or returns it fails; add"
                  + " handlers.register(….class, new IdTypeHandler<>(…::new)) there");

  static final ArchRule EVERY_USE_CASE_IS_CALLED =
      classes()
          .that(USE_CASES)
          .should(
              should(
                  "be called by routes, commands, jobs or another use case",
                  CompletenessRules::isCalled))
          .because(
              "nobody can use it; add an Endpoint to the slice's Routes, and its Wiring to"
                  + " Wiring.slices()");

  private CompletenessRules() {}

  private static boolean hasHandler(JavaClass id) {
    return users(id).anyMatch(user -> user.getName().equals(STATEMENTS));
  }

  private static boolean isCalled(JavaClass useCase) {
    return users(useCase).anyMatch(user -> calls(user, useCase))
        || useCase.getAllSubclasses().stream()
            .flatMap(CompletenessRules::users)
            .anyMatch(user -> !isOfApplication(user));
  }

  private static boolean calls(JavaClass user, JavaClass useCase) {
    return !isOfApplication(user)
        || !(user.isAssignableTo(useCase.getName()) || user.getSimpleName().endsWith("UseCases"));
  }

  private static boolean isOfApplication(HasName user) {
    return user.getName().startsWith(APPLICATION.replace("..", "."));
  }

  private static Stream<JavaClass> users(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .map(Vocabulary::outermost)
        .filter(user -> !user.equals(outermost(type)));
  }
}
