package io.blotter.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the tests and the documents of a slice try, as templates ask for it. */
record SliceExamples(Slice slice, Checkout checkout) {
  /** What one field is tried with: the arguments of a constructor that takes all fields. */
  record Probe(SliceField field, String arguments) {}

  /** What the violation of a constraint is answered with. */
  record Refused(String constraint, String field, String rule) {}

  /** A whole body. */
  String example() {
    return json(slice.fields(), SliceField::firstJson);
  }

  /** A body with other values. */
  String secondExample() {
    return json(slice.fields(), SliceField::secondJson);
  }

  /** A body that changes one field. */
  String changeExample() {
    return json(slice.fields().subList(0, 1), SliceField::firstJson);
  }

  private static String json(List<SliceField> fields, Function<SliceField, String> value) {
    return fields.stream()
        .map(field -> '"' + field.name() + "\": " + value.apply(field))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The first text, if there is one, with any value. */
  List<Probe> textProbes() {
    return slice.texts().stream()
        .limit(1)
        .map(text -> probe(text, SliceField::camel, SliceField::first))
        .toList();
  }

  /** A change that empties the first field, if there is one, that may be empty. */
  List<Probe> emptyProbes() {
    return slice.fields().stream()
        .filter(SliceField::optional)
        .limit(1)
        .map(field -> probe(field, none -> "new Patch<>(null)", none -> "null"))
        .toList();
  }

  private Probe probe(
      SliceField tried, Function<SliceField, String> value, Function<SliceField, String> others) {
    return new Probe(
        tried,
        slice.fields().stream()
            .map(field -> (field.equals(tried) ? value : others).apply(field))
            .collect(Collectors.joining(", ")));
  }

  List<Refused> refusals() {
    var refusals = new ArrayList<Refused>();
    for (var field : slice.fields()) {
      var constraint = slice.table() + "_" + field.name();
      if (field.isName()) {
        refusals.add(
            new Refused(constraint + "_not_blank_check", field.name(), "must not be blank"));
      }
      if (field.isText()) {
        var rule = "must have at most " + field.most() + " characters";
        refusals.add(new Refused(constraint + "_length_check", field.name(), rule));
      }
      if (field.isReference()) {
        var rule = "names no " + field.referred() + " that is there";
        refusals.add(new Refused(constraint + "_fkey", field.name(), rule));
      }
    }
    return refusals;
  }

  boolean hasRefusals() {
    return !refusals().isEmpty();
  }

  /** What tests empty besides the slice's own table, and besides users. */
  List<String> emptied() {
    return referredTables().stream()
        .filter(table -> !table.equals("users") && !table.equals("locations"))
        .toList();
  }

  /** The statements that make a first row of each table that it refers to. */
  List<String> referredRows() {
    return referredTables().stream()
        .map(checkout::firstRow)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private List<String> referredTables() {
    return slice.references().stream().map(SliceField::table).distinct().sorted().toList();
  }
}
