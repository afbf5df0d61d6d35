package io.blotter.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static io.blotter.architecture.Vocabulary.memberShould;
import static io.blotter.architecture.Vocabulary.should;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we do and do not do. */
final class HabitRules {
  private static final Pattern BANNED_NAME =
      Pattern.compile(
          "(Impl|Manager|Helper|Utils?|Dto|DTO|Entity|Abstract|Base)(?![a-z])|^I[A-Z][a-z]");

  static final List<String> MOCKS =
      List.of("org.mockito", "org.powermock", "org.easymock", "org.jmock", "mockit", "io.mockk");

  static final ArchRule THERE_IS_NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  static final ArchRule STANDARD_STREAMS_BELONG_TO_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.blotter.bootstrap.command..", "io.blotter.toolchain.cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(IO.class);

  static final ArchRule NOBODY_USES_JAVA_UTIL_LOGGING = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  static final ArchRule NO_GENERIC_EXCEPTION_IS_THROWN = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should(
              should(
                  "have a banned name", type -> BANNED_NAME.matcher(type.getSimpleName()).find()));

  static final ArchRule EXCEPTIONS_ARE_CALLED_SO =
      classes()
          .that()
          .areAssignableTo(Throwable.class)
          .and()
          .areNotAssignableTo(Refusal.class)
          .should()
          .haveSimpleNameEndingWith("Exception");

  static final ArchRule VALUES_ARE_ASKED_WITHOUT_GET =
      noMethods().should(memberShould("be a getter of our own", HabitRules::isAGetterOfOurOwn));

  static final ArchRule NOTHING_IS_MOCKED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MOCKS.stream().map(name -> name + "..").toArray(String[]::new));

  static final ArchRule NO_CLASS_SEES_BOTH_KINDS_OF_DATA_SOURCE =
      noClasses().should(should("see both kinds of DataSource", HabitRules::seesBoth));

  private HabitRules() {}

  private static boolean seesBoth(JavaClass type) {
    var seen =
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass())
            .filter(used -> used.getSimpleName().equals("DataSource"))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    return seen.contains("javax.sql")
        && seen.stream().anyMatch(name -> name.startsWith("io.blotter."));
  }

  private static boolean isAGetterOfOurOwn(JavaMethod method) {
    return method.getName().matches("get[A-Z].*")
        && method.getRawParameterTypes().isEmpty()
        && !isAskedForBySomebodyElse(method);
  }

  private static boolean isAskedForBySomebodyElse(JavaMethod method) {
    var owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .anyMatch(type -> type.tryGetMethod(method.getName()).isPresent());
  }
}
