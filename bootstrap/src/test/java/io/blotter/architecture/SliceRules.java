package io.blotter.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.blotter.architecture.Vocabulary.APPLICATION;
import static io.blotter.architecture.Vocabulary.DOMAIN;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Map;
import java.util.Set;

/** Which slice may know which, inside one layer. */
final class SliceRules {
  /**
   * The slices that a slice may use, in the domain and in the application, besides {@code shared}.
   * One more entry is a decision: it has to keep the whole free of cycles.
   */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("account", Set.of("location", "mail")),
          Map.entry("agency", Set.of("location")),
          Map.entry("contact", Set.of("mail")),
          Map.entry(
              "datarequest", Set.of("account", "location", "mail", "notification", "taxonomy")),
          Map.entry("datasource", Set.of("agency", "location", "notification", "taxonomy")),
          Map.entry("follow", Set.of("search")),
          Map.entry("issue", Set.of("datarequest")),
          Map.entry("map", Set.of("agency", "datasource", "location", "taxonomy")),
          Map.entry("notification", Set.of("follow", "mail")),
          Map.entry("search", Set.of("agency", "datasource", "location", "taxonomy")),
          Map.entry("sync", Set.of("account", "agency", "datasource", "location", "taxonomy")));

  private static final String SHARED = "shared";

  static final ArchRule DOMAIN_SLICES_FORM_NO_CYCLE =
      slices().matching("io.blotter.domain.(*)..").should().beFreeOfCycles();

  static final ArchRule APPLICATION_SLICES_FORM_NO_CYCLE =
      slices().matching("io.blotter.application.(*)..").should().beFreeOfCycles();

  static final ArchRule DOMAIN_SLICES_USE_ONLY_LISTED_ONES =
      classes().that().resideInAPackage(DOMAIN).should(useOnlyListedSlicesOf("domain"));

  static final ArchRule APPLICATION_SLICES_USE_ONLY_LISTED_ONES =
      classes().that().resideInAPackage(APPLICATION).should(useOnlyListedSlicesOf("application"));

  static final ArchRule PERSISTENCE_SLICES_ARE_STRANGERS = strangers("persistence");

  static final ArchRule WEB_SLICES_ARE_STRANGERS = strangers("web");

  private SliceRules() {}

  private static ArchRule strangers(String layer) {
    return slices()
        .matching("io.blotter." + layer + ".(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage("io.blotter." + layer + ".shared.."));
  }

  private static ArchCondition<JavaClass> useOnlyListedSlicesOf(String layer) {
    var slice = PackageMatcher.of("io.blotter." + layer + ".(*)..");
    return new ArchCondition<>("use only the slices listed for theirs") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> !isListed(slice, dependency))
            .forEach(dependency -> events.add(violated(type, dependency.getDescription())));
      }
    };
  }

  private static boolean isListed(PackageMatcher slice, Dependency dependency) {
    var user = slice.match(dependency.getOriginClass().getPackageName());
    var used = slice.match(dependency.getTargetClass().getPackageName());
    if (user.isEmpty() || used.isEmpty()) {
      return true;
    }
    var from = user.get().getGroup(1);
    var to = used.get().getGroup(1);
    return to.equals(from)
        || to.equals(SHARED)
        || MAY_USE.getOrDefault(from, Set.of()).contains(to);
  }
}
