package io.blotter.toolchain.differ;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a hint is about.
 *
 * @param kind such as {@code view}, as PostgreSQL and the fingerprint call it
 * @param from its identity in the revisions; that of a function has its parameters
 * @param to its identity in the model
 */
record Renamed(String kind, String from, String to) {
  private static final List<String> PARTS = List.of("column", "constraint", "trigger", "policy");
  private static final List<String> ROUTINES = List.of("function", "procedure", "aggregate");
  private static final List<String> KINDS =
      List.of(
          "table",
          "view",
          "materialized view",
          "foreign table",
          "sequence",
          "type",
          "domain",
          "index",
          "statistics",
          "schema");

  static Renamed of(RenameHint hint, Fingerprint present, Fingerprint model) {
    return Stream.of(KINDS, PARTS, ROUTINES)
        .flatMap(List::stream)
        .flatMap(kind -> of(kind, hint, present, model).stream())
        .findFirst()
        .orElseThrow(() ->
            new ProposalException(
                """
                rename %s: the old name must stand in the revisions only, the new one in the model \
                only; what can be renamed are columns, constraints, triggers and policies of a \
                table, and tables, views, sequences, types, domains, indexes, functions \
                (public.f(integer)=g), procedures and schemas; all but schemas can move to another \
                schema (public.a=archive.a)\
                """
                    .formatted(hint)));
  }

  private static Optional<Renamed> of(
      String kind, RenameHint hint, Fingerprint present, Fingerprint model) {
    var routine = ROUTINES.contains(kind);
    var from = routine ? routine(kind, hint.from(), present, model) : hint.from();
    var parameters = from.substring(Math.max(0, from.indexOf('(')));
    var to = routine && !hint.to().endsWith(")") ? hint.to() + parameters : hint.to();
    var renamed = new Renamed(kind, from, to);
    return present.has(renamed.before())
            && !present.has(renamed.after())
            && model.has(renamed.after())
            && !model.has(renamed.before())
            && (hint.staysInPlace() || !PARTS.contains(kind))
        ? Optional.of(renamed)
        : Optional.empty();
  }

  /** The one function of a name that only the revisions have. */
  private static String routine(String kind, String name, Fingerprint present, Fingerprint model) {
    var gone =
        present.objects().keySet().stream()
            .filter(object -> object.startsWith(kind + " " + name + "(") && !model.has(object))
            .map(object -> object.substring(kind.length() + 1))
            .toList();
    return gone.size() == 1 ? gone.getFirst() : name;
  }

  static boolean isDone(RenameHint hint, Fingerprint present) {
    return Stream.concat(KINDS.stream(), PARTS.stream())
            .anyMatch(kind ->
                present.has(kind + " " + hint.to()) && !present.has(kind + " " + hint.from()))
        || ROUTINES.stream()
            .anyMatch(kind ->
                hasRoutine(kind, hint.to(), present) && !hasRoutine(kind, hint.from(), present));
  }

  private static boolean hasRoutine(String kind, String name, Fingerprint present) {
    return present.objects().keySet().stream()
        .anyMatch(object ->
            object.equals(kind + " " + name) || object.startsWith(kind + " " + name + "("));
  }

  private String before() {
    return kind + " " + from;
  }

  private String after() {
    return kind + " " + to;
  }

  String oldName() {
    return ownName(from);
  }

  String newName() {
    return ownName(to);
  }

  private String ownName(String identity) {
    var name = identity.substring(RenameHint.container(identity).length());
    return ROUTINES.contains(kind) ? name.substring(0, name.indexOf('(')) : name;
  }

  boolean isTable() {
    return kind.equals("table");
  }

  boolean isColumn() {
    return kind.equals("column");
  }

  /** The statement that gives it another name where it is. */
  static String rename(String kind, String identity, String name) {
    var container = RenameHint.container(identity);
    var table = container.substring(0, Math.max(0, container.length() - 1));
    var own = identity.substring(container.length());
    return switch (kind) {
      case "column", "constraint" ->
          "alter table %s rename %s %s to %s".formatted(table, kind, own, name);
      case "trigger", "policy" ->
          "alter %s %s on %s rename to %s".formatted(kind, own, table, name);
      default -> "alter %s %s rename to %s".formatted(kind, identity, name);
    };
  }
}
