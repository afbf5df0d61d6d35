package io.blotter.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static io.blotter.architecture.Vocabulary.APPLICATION;
import static io.blotter.architecture.Vocabulary.DOMAIN;
import static io.blotter.architecture.Vocabulary.HOUSE;
import static io.blotter.architecture.Vocabulary.SERVICES;
import static io.blotter.architecture.Vocabulary.USE_CASES;
import static io.blotter.architecture.Vocabulary.memberShould;
import static io.blotter.architecture.Vocabulary.should;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** What our types look like. */
final class ShapeRules {
  private static final Set<String> OPTIONALS =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  static final ArchRule SERVICES_ARE_FINAL_AND_IMPLEMENT_A_USE_CASE =
      classes()
          .that(SERVICES)
          .should()
          .haveModifier(FINAL)
          .andShould(
              should(
                  "implement a use case",
                  service -> service.getRawInterfaces().stream().anyMatch(USE_CASES)));

  static final ArchRule CLASSES_OUTSIDE_THE_DOMAIN_ARE_FINAL =
      classes()
          .that()
          .resideInAPackage(HOUSE)
          .and()
          .resideOutsideOfPackage(DOMAIN)
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areNotAnonymousClasses()
          .should()
          .haveModifier(FINAL);

  static final ArchRule DOMAIN_TYPES_ARE_RECORDS_ENUMS_INTERFACES_SEALED_OR_FINAL =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .and()
          .areNotAnonymousClasses()
          .should(
              should(
                  "be a record, an enum, an interface, sealed or final",
                  type ->
                      type.isRecord()
                          || type.isEnum()
                          || type.isInterface()
                          || type.isSealed()
                          || type.getModifiers().contains(FINAL)));

  static final ArchRule NOTHING_INSIDE_THE_HEXAGON_IS_REASSIGNABLE =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(DOMAIN, APPLICATION)
          .should()
          .beFinal();

  static final ArchRule OPTIONAL_IS_ONLY_A_RETURN_TYPE =
      noMembers()
          .that(describe("are written by us", member -> !Vocabulary.isSynthetic(member)))
          .should(memberShould("hold or take an Optional", ShapeRules::holdsOrTakesAnOptional));

  static final ArchRule USE_CASES_AND_PORTS_TAKE_VALUE_OBJECTS =
      noMethods()
          .that()
          .areDeclaredInClassesThat(resideInAPackage(APPLICATION).and(INTERFACES))
          .should(memberShould("take a bare long or UUID", ShapeRules::takesABareId));

  static final ArchRule THERE_IS_NO_STATIC_MUTABLE_STATE =
      noFields()
          .that()
          .areStatic()
          .and(not(describe("are synthetic", Vocabulary::isSynthetic)))
          .should(memberShould("be able to change", ShapeRules::canChange));

  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes()
          .should(
              should(
                  "live in a @NullMarked package",
                  type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

  private ShapeRules() {}

  private static boolean holdsOrTakesAnOptional(JavaMember member) {
    return switch (member) {
      case JavaField field -> isOptional(field.getRawType());
      case JavaCodeUnit unit ->
          unit.getRawParameterTypes().stream().anyMatch(ShapeRules::isOptional);
      default -> false;
    };
  }

  private static boolean isOptional(JavaClass type) {
    return OPTIONALS.contains(type.getName());
  }

  private static boolean takesABareId(JavaMethod method) {
    return method.getParameterTypes().stream()
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .anyMatch(type ->
            type.isEquivalentTo(long.class)
                || type.isEquivalentTo(Long.class)
                || type.isEquivalentTo(UUID.class));
  }

  private static boolean canChange(JavaField field) {
    var type = field.getRawType();
    return !field.getModifiers().contains(FINAL)
        || type.isArray()
        || type.isAssignableTo(StringBuilder.class)
        || type.isAssignableTo(ThreadLocal.class)
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || isConcrete(type, Collection.class)
        || isConcrete(type, Map.class);
  }

  private static boolean isConcrete(JavaClass type, Class<?> container) {
    return type.isAssignableTo(container) && !type.isInterface();
  }
}
