package io.blotter.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static io.blotter.architecture.Vocabulary.APPLICATION;
import static io.blotter.architecture.Vocabulary.BOOTSTRAP;
import static io.blotter.architecture.Vocabulary.DOMAIN;
import static io.blotter.architecture.Vocabulary.EXTERNAL;
import static io.blotter.architecture.Vocabulary.HOUSE;
import static io.blotter.architecture.Vocabulary.MIGRATIONS;
import static io.blotter.architecture.Vocabulary.PAGES;
import static io.blotter.architecture.Vocabulary.PERSISTENCE;
import static io.blotter.architecture.Vocabulary.PORTS;
import static io.blotter.architecture.Vocabulary.SERVICES;
import static io.blotter.architecture.Vocabulary.TOOLCHAIN;
import static io.blotter.architecture.Vocabulary.USE_CASES;
import static io.blotter.architecture.Vocabulary.WEB;
import static io.blotter.architecture.Vocabulary.WEB_KIT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Which layer may know which. */
final class LayerRules {
  private static final DescribedPredicate<JavaClass> PLAIN_JAVA =
      resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.math..",
              "java.net",
              "org.jspecify.annotations..")
          .or(
              belongToAnyOf(
                  Normalizer.class, Normalizer.Form.class, Charset.class, StandardCharsets.class));

  static final ArchRule EVERYTHING_LIVES_IN_A_LAYER =
      classes()
          .that()
          .resideInAPackage(HOUSE)
          .should()
          .resideInAnyPackage(
              DOMAIN,
              APPLICATION,
              PERSISTENCE,
              WEB,
              PAGES,
              EXTERNAL,
              TOOLCHAIN,
              MIGRATIONS,
              BOOTSTRAP);

  static final ArchRule DEPENDENCIES_POINT_INWARDS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("domain")
          .definedBy(DOMAIN)
          .layer("application")
          .definedBy(APPLICATION)
          .layer("persistence")
          .definedBy(PERSISTENCE)
          .layer("web")
          .definedBy(WEB)
          .layer("pages")
          .definedBy(PAGES)
          .layer("external")
          .definedBy(EXTERNAL)
          .layer("bootstrap")
          .definedBy(BOOTSTRAP)
          .whereLayer("domain")
          .mayNotAccessAnyLayer()
          .whereLayer("application")
          .mayOnlyAccessLayers("domain")
          .whereLayer("persistence")
          .mayOnlyAccessLayers("domain", "application")
          .whereLayer("web")
          .mayOnlyAccessLayers("domain", "application")
          .whereLayer("pages")
          .mayOnlyAccessLayers("domain", "application", "web")
          .whereLayer("external")
          .mayOnlyAccessLayers("domain", "application");

  static final ArchRule DOMAIN_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat(PLAIN_JAVA.or(resideInAnyPackage(DOMAIN)));

  static final ArchRule APPLICATION_ADDS_ONLY_THE_DOMAIN =
      classes()
          .that()
          .resideInAPackage(APPLICATION)
          .should()
          .onlyDependOnClassesThat(PLAIN_JAVA.or(resideInAnyPackage(DOMAIN, APPLICATION)));

  static final ArchRule WEB_NEVER_SEES_OUTBOUND_PORTS =
      noClasses()
          .that()
          .resideInAnyPackage(WEB, PAGES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PORTS);

  /** How endpoints are declared and answered is shared with the API; what the API says is not. */
  static final ArchRule PAGES_KNOW_ONLY_THE_KIT_OF_WEB =
      noClasses()
          .that()
          .resideInAPackage(PAGES)
          .should()
          .dependOnClassesThat(resideInAPackage(WEB).and(not(resideInAPackage(WEB_KIT))));

  static final ArchRule DRIVEN_ADAPTERS_SEE_PORTS_AND_NO_USE_CASE =
      noClasses()
          .that()
          .resideInAnyPackage(PERSISTENCE, EXTERNAL)
          .should()
          .dependOnClassesThat(USE_CASES.or(SERVICES));

  /** A slice's {@code …UseCases} say which services stand behind which use case. */
  static final ArchRule SERVICES_ARE_NAMED_ONLY_WHERE_THEY_ARE_COMPOSED =
      noClasses()
          .that()
          .resideOutsideOfPackage(BOOTSTRAP)
          .and()
          .haveSimpleNameNotEndingWith("UseCases")
          .should()
          .dependOnClassesThat(SERVICES);

  static final ArchRule THE_TOOLCHAIN_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage(TOOLCHAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              DOMAIN, APPLICATION, PERSISTENCE, WEB, PAGES, EXTERNAL, MIGRATIONS, BOOTSTRAP);

  static final ArchRule MIGRATIONS_USE_ONLY_THE_TOOLCHAIN =
      noClasses()
          .that()
          .resideInAPackage(MIGRATIONS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DOMAIN, APPLICATION, PERSISTENCE, WEB, PAGES, EXTERNAL, BOOTSTRAP);

  /** Its libraries are not on a server's class path. */
  static final ArchRule REVISIONS_ARE_APPLIED_WITHOUT_THE_DIFFER =
      noClasses()
          .that()
          .resideInAnyPackage(
              MIGRATIONS,
              "io.blotter.bootstrap",
              "io.blotter.toolchain.run..",
              "io.blotter.toolchain.revision..",
              "io.blotter.toolchain.sql..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.blotter.toolchain.differ..",
              "io.blotter.toolchain.lint..",
              "io.blotter.toolchain.author..",
              "io.blotter.toolchain.cli..",
              "org.pgcodekeeper..",
              "org.antlr..");

  static final ArchRule NOBODY_USES_BOOTSTRAP =
      noClasses()
          .that()
          .resideOutsideOfPackage(BOOTSTRAP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BOOTSTRAP);

  private LayerRules() {}
}
