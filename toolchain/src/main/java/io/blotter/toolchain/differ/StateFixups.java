package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Fingerprint.Difference;
import java.util.List;

/** Whether constraints hold for the rows that are there, and event triggers fire. */
record StateFixups(Fingerprint here, Fingerprint there) {
  List<String> statements(Difference difference) {
    var object = difference.object();
    if (object.startsWith("event trigger ") && difference.attribute().equals("enabled")) {
      return List.of("alter %s %s".formatted(object, state(difference.there())));
    }
    return object.startsWith("constraint ") && difference.attribute().equals("validated")
        ? DependentObject.of(object).map(this::validity).orElse(List.of())
        : List.of();
  }

  private static String state(String code) {
    return switch (code) {
      case "D" -> "disable";
      case "R" -> "enable replica";
      case "A" -> "enable always";
      default -> "enable";
    };
  }

  /** What was validated can only be made anew to be not. */
  private List<String> validity(DependentObject constraint) {
    var object = "constraint " + constraint.identity();
    if (here.isInherited(object)) {
      return List.of();
    }
    var alter = "alter " + constraint.containerKind(here) + " " + constraint.container();
    return there.value(object, "validated").equals("true")
        ? List.of(alter + " validate constraint " + constraint.name())
        : List.of(
            alter + " drop constraint " + constraint.name(),
            "%s add constraint %s %s"
                .formatted(alter, constraint.name(), there.value(object, "definition")));
  }
}
