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
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which slice may know which, inside one layer. */
final class SliceRules {
  /**
   * The slices that a slice may use, in the domain and in the application, besides {@code shared}.
   * One more entry is a decision: it has to keep the whole free of cycles.
   */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("account", Set.of("mail")),
          Map.entry("agency", Set.of("location")),
          Map.entry("contact", Set.of("mail")),
          Map.entry("datarequest", Set.of("account", "location", "mail", "notification")),
          Map.entry("datasource", Set.of("agency", "location", "notification")),
          Map.entry("follow", Set.of("search")),
          Map.entry("issue", Set.of("datarequest")),
          Map.entry("notification", Set.of("follow", "mail")),
          Map.entry("project", Set.of("account")));

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

  static final ArchRule PAGES_SLICES_ARE_STRANGERS = strangers("pages");

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
            .forEach(dependency ->
                events.add(
                    violated(
                        type,
                        dependency.getDescription()
                            + ": if that is meant, list it in SliceRules.MAY_USE")));
      }
    };
  }

  /**
   * What is listed and used by nobody, as {@code user -> used}: it would let things grow together.
   */
  static Set<String> unused(JavaClasses product) {
    var unused = new TreeSet<String>();
    MAY_USE.forEach((user, all) -> all.forEach(used -> unused.add(user + " -> " + used)));
    for (var layer : List.of("domain", "application")) {
      var slice = PackageMatcher.of("io.blotter." + layer + ".(*)..");
      for (var type : product) {
        for (var dependency : type.getDirectDependenciesFromSelf()) {
          pair(slice, dependency).ifPresent(unused::remove);
        }
      }
    }
    return unused;
  }

  private static Optional<String> pair(PackageMatcher slice, Dependency dependency) {
    var user = slice.match(dependency.getOriginClass().getPackageName());
    var used = slice.match(dependency.getTargetClass().getPackageName());
    return user.flatMap(from -> used.map(to -> from.getGroup(1) + " -> " + to.getGroup(1)));
  }

  private static boolean isListed(PackageMatcher slice, Dependency dependency) {
    return pair(slice, dependency).stream()
        .map(pair -> pair.split(" -> "))
        .allMatch(ends ->
            ends[1].equals(ends[0])
                || ends[1].equals(SHARED)
                || MAY_USE.getOrDefault(ends[0], Set.of()).contains(ends[1]));
  }
}
