package io.blotter.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.blotter.architecture.Vocabulary.PERSISTENCE;
import static io.blotter.architecture.Vocabulary.WEB;
import static io.blotter.architecture.Vocabulary.outermost;
import static io.blotter.architecture.Vocabulary.should;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Who may be seen from outside the package. A layer's own package and {@code shared} may. */
final class VisibilityRules {
  private static final DescribedPredicate<JavaClass> MAPPERS =
      resideInAPackage(PERSISTENCE).and(simpleNameEndingWith("Mapper"));

  private static final DescribedPredicate<JavaClass> ROWS =
      resideInAPackage(PERSISTENCE).and(simpleNameEndingWith("Row"));

  private static final DescribedPredicate<JavaClass> REQUESTS_AND_RESPONSES =
      resideInAPackage(WEB)
          .and(simpleNameEndingWith("Request").or(simpleNameEndingWith("Response")));

  static final ArchRule A_PERSISTENCE_SLICE_HAS_ONE_FRONT_DOOR =
      onlyPublicNames("io.blotter.persistence", "Persistence");

  static final ArchRule A_WEB_SLICE_HAS_ONE_FRONT_DOOR =
      onlyPublicNames("io.blotter.web", "Routes");

  static final ArchRule A_SLICE_OF_PAGES_HAS_ONE_FRONT_DOOR =
      onlyPublicNames("io.blotter.pages", "Pages");

  static final ArchRule MAPPERS_ARE_PACKAGE_PRIVATE_WITH_THEIR_XML_BESIDE_THEM =
      classes()
          .that(MAPPERS)
          .should()
          .beInterfaces()
          .andShould()
          .bePackagePrivate()
          .andShould(should("have their XML beside them", StatementFile::exists));

  static final ArchRule ROWS_REQUESTS_AND_RESPONSES_ARE_PACKAGE_PRIVATE_RECORDS =
      classes()
          .that(ROWS.or(REQUESTS_AND_RESPONSES))
          .and()
          .resideOutsideOfPackages("io.blotter.persistence.shared..", "io.blotter.web.shared..")
          .should()
          .beRecords()
          .andShould()
          .notBePublic()
          .allowEmptyShould(true);

  static final ArchRule MAPPERS_AND_ROWS_ARE_USED_ONLY_BY_ADAPTERS =
      classes()
          .that(MAPPERS.or(ROWS))
          .should()
          .onlyHaveDependentClassesThat(
              DescribedPredicate.describe(
                  "are MyBatis* or *Persistence, or mappers and rows themselves",
                  VisibilityRules::mayUseMappers));

  private VisibilityRules() {}

  private static ArchRule onlyPublicNames(String layer, String ending) {
    return classes()
        .that()
        .resideInAPackage(layer + ".*..")
        .and()
        .resideOutsideOfPackage(layer + ".shared..")
        .and()
        .areTopLevelClasses()
        .and()
        .haveSimpleNameNotEndingWith(ending)
        .should()
        .notBePublic();
  }

  private static boolean mayUseMappers(JavaClass user) {
    var name = outermost(user).getSimpleName();
    return resideInAPackage(PERSISTENCE).test(user)
        && (name.startsWith("MyBatis") || name.matches(".*(Persistence|Mapper|Row)"));
  }
}
