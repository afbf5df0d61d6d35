package io.blotter.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.blotter.architecture.Vocabulary.MIGRATIONS;
import static io.blotter.architecture.Vocabulary.PERSISTENCE;
import static io.blotter.architecture.Vocabulary.TOOLCHAIN;
import static io.blotter.architecture.Vocabulary.should;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where SQL is written, and that none of it is forgotten. */
final class SqlRules {
  private static final Pattern STATEMENT =
      Pattern.compile(
          """
          (?isx)^[\\s(]*
          ( select (?= \\s+ ( [*\\d] | [\\w.]+ \\( | .*\\bfrom\\b ) )
          | insert (?= \\s+ into\\s )
          | update (?= \\s+ \\S+ \\s+ set\\s )
          | delete (?= \\s+ from\\s )
          | with (?= \\s+ (recursive\\s+)? \\w+ \\s+ as \\s* \\( )
          | (create|alter|drop|truncate|refresh|lock)
            (?= \\s+ (unique|temporary|table|index|view|materialized|type|schema|database|role)\\s )
          | where (?= \\s+ [\\w.]+ \\s* ([=<>]|in\\s*\\() )
          | show (?= \\s+ \\w+_\\w+ \\s*$ )
          | (order|group) (?= \\s+ by\\s )
          )\
          """);

  static final ArchRule THERE_IS_NO_SQL_IN_STRING_LITERALS =
      noClasses()
          .that()
          .resideOutsideOfPackages(TOOLCHAIN, MIGRATIONS)
          .should(
              should(
                  "write SQL in a string literal",
                  type -> ClassFiles.literals(type).anyMatch(SqlRules::isSql)));

  static final ArchRule MAPPER_METHODS_AND_STATEMENTS_MATCH_ONE_TO_ONE =
      classes()
          .that(resideInAPackage(PERSISTENCE).and(simpleNameEndingWith("Mapper")))
          .should(matchTheirStatements());

  private SqlRules() {}

  /** The mapper XML under a folder that no mapper reads. */
  static List<Path> orphans(Path folder, JavaClasses classes) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith("Mapper.xml"))
          .filter(file -> !classes.contain(StatementFile.read(file).namespace()))
          .toList();
    }
  }

  /** Prose may begin with a capital: "Select one from the list". Statements do not. */
  private static boolean isSql(String literal) {
    var statement = STATEMENT.matcher(literal);
    if (!statement.find()) {
      return false;
    }
    var verb = statement.group(1);
    return verb.equals(verb.toLowerCase(Locale.ROOT)) || verb.equals(verb.toUpperCase(Locale.ROOT));
  }

  private static ArchCondition<JavaClass> matchTheirStatements() {
    return new ArchCondition<>("match the statements of their XML one to one") {
      @Override
      public void check(JavaClass mapper, ConditionEvents events) {
        var file = StatementFile.of(mapper);
        var methods = methods(mapper);
        if (!file.namespace().equals(mapper.getName())) {
          events.add(violated(mapper, mapper.getName() + " is not " + file.namespace()));
        }
        without(methods, file.ids())
            .forEach(name -> complain("has no statement for", name, mapper, events));
        without(file.ids(), methods)
            .forEach(id -> complain("has no method for", id, mapper, events));
      }
    };
  }

  private static void complain(String what, String id, JavaClass mapper, ConditionEvents events) {
    events.add(violated(mapper, mapper.getName() + " " + what + " " + id));
  }

  private static Set<String> methods(JavaClass mapper) {
    return mapper.getMethods().stream()
        .filter(method -> method.getModifiers().contains(ABSTRACT))
        .map(JavaMethod::getName)
        .collect(Collectors.toSet());
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    var rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
