package io.blotter.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.function.Predicate;

/** The words that the rules are written in. */
final class Vocabulary {
  static final String HOUSE = "io.blotter..";
  static final String DOMAIN = "io.blotter.domain..";
  static final String APPLICATION = "io.blotter.application..";
  static final String PORTS = "io.blotter.application..port..";
  static final String PERSISTENCE = "io.blotter.persistence..";
  static final String WEB = "io.blotter.web..";
  static final String WEB_KIT = "io.blotter.web.shared..";
  static final String PAGES = "io.blotter.pages..";
  static final String EXTERNAL = "io.blotter.external..";
  static final String TOOLCHAIN = "io.blotter.toolchain..";
  static final String MIGRATIONS = "io.blotter.migrations..";
  static final String BOOTSTRAP = "io.blotter.bootstrap..";

  static final DescribedPredicate<JavaClass> USE_CASES =
      describe(
          "use cases",
          type ->
              resideInAPackage(APPLICATION).test(type)
                  && !resideInAPackage(PORTS).test(type)
                  && type.isInterface()
                  && type.isTopLevelClass()
                  && !type.isSealed()
                  && !isPackageInfo(type));

  static final DescribedPredicate<JavaClass> SERVICES =
      describe(
          "services",
          type ->
              resideInAPackage(APPLICATION).test(type) && type.getSimpleName().endsWith("Service"));

  private Vocabulary() {}

  static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  static boolean isSynthetic(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  /** The top-level class whose source {@code type} is written in. */
  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Vocabulary::outermost).orElse(type);
  }

  static ArchCondition<JavaClass> should(String description, Predicate<JavaClass> holds) {
    return ArchCondition.from(describe(description, holds));
  }

  static <M extends JavaMember> ArchCondition<M> memberShould(
      String description, Predicate<M> holds) {
    return ArchCondition.from(describe(description, holds));
  }
}
