package io.blotter.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static io.blotter.architecture.Vocabulary.BOOTSTRAP;
import static io.blotter.architecture.Vocabulary.EXTERNAL;
import static io.blotter.architecture.Vocabulary.MIGRATIONS;
import static io.blotter.architecture.Vocabulary.PERSISTENCE;
import static io.blotter.architecture.Vocabulary.TOOLCHAIN;
import static io.blotter.architecture.Vocabulary.WEB;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.text.DateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** Where a technology may be used, if at all. */
final class TechnologyRules {
  static final ArchRule DATABASE_ACCESS_STAYS_IN_PERSISTENCE_TOOLCHAIN_MIGRATIONS_AND_BOOTSTRAP =
      noClasses()
          .that()
          .resideOutsideOfPackages(PERSISTENCE, TOOLCHAIN, MIGRATIONS, BOOTSTRAP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "org.apache.ibatis..",
              "org.postgresql..",
              "org.flywaydb..",
              "com.zaxxer..");

  static final ArchRule SQL_IS_WRITTEN_IN_XML_NOT_IN_ANNOTATIONS =
      noMethods()
          .should()
          .beAnnotatedWith(describe("an annotation of MyBatis", TechnologyRules::isOfMyBatis));

  static final ArchRule HTTP_AND_JSON_STAY_IN_WEB_EXTERNAL_AND_BOOTSTRAP =
      noClasses()
          .that()
          .resideOutsideOfPackages(WEB, EXTERNAL, BOOTSTRAP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.javalin..",
              "org.eclipse.jetty..",
              "jakarta.servlet..",
              "tools.jackson..",
              "com.fasterxml.jackson..");

  static final ArchRule THERE_IS_NO_FRAMEWORK_MAGIC =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "com.google.inject..",
              "jakarta.inject..",
              "javax.inject..",
              "lombok..",
              "org.mapstruct..");

  static final ArchRule THERE_ARE_NO_OLD_DATES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Date.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Calendar.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(DateFormat.class);

  static final ArchRule TIME_AND_CHANCE_ARE_INJECTED =
      noClasses()
          .that()
          .resideOutsideOfPackage(BOOTSTRAP)
          .should()
          .accessTargetWhere(
              describe("it reads the clock or rolls dice", TechnologyRules::isChancy))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              Random.class, SecureRandom.class, SplittableRandom.class, ThreadLocalRandom.class);

  static final ArchRule TIME_IS_THE_DATABASES =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.blotter.bootstrap.command.BlotterDatabase")
          .and()
          .doNotHaveFullyQualifiedName("io.blotter.bootstrap.MigrationSettings")
          .should()
          .accessTargetWhere(
              describe("it asks the host for the time", TechnologyRules::isTimeOfTheHost))
          .because("two hosts' clocks differ and are set; the database has one clock for all");

  private TechnologyRules() {}

  private static boolean isOfMyBatis(JavaAnnotation<?> annotation) {
    return annotation.getRawType().getPackageName().equals("org.apache.ibatis.annotations");
  }

  private static boolean isChancy(JavaAccess<?> access) {
    var target = access.getTarget();
    return switch (target.getOwner().getName() + "." + target.getName()) {
      case "java.lang.Math.random", "java.util.UUID.randomUUID" -> true;
      default -> isTimeOfTheHost(access);
    };
  }

  private static boolean isTimeOfTheHost(JavaAccess<?> access) {
    var target = access.getTarget();
    return switch (target.getOwner().getName() + "." + target.getName()) {
      case "java.lang.System.currentTimeMillis",
          "java.time.InstantSource.system",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system" ->
          true;
      default ->
          target.getName().equals("now")
              && target.getOwner().getPackageName().startsWith("java.time")
              && !isTold((CodeUnitAccessTarget) target);
    };
  }

  private static boolean isTold(CodeUnitAccessTarget now) {
    return now.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
