package io.blotter.generator;

import io.blotter.generator.FieldType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One field of a slice, as templates ask for it.
 *
 * @param written its type as it was given, such as {@code text(200)}
 */
record SliceField(String name, String written, FieldType type, boolean required) {
  String camel() {
    return Words.camel(name);
  }

  String pascal() {
    return Words.pascal(name);
  }

  String spoken() {
    return Words.spoken(name);
  }

  String capital() {
    return Words.capital(spoken());
  }

  /** The type's simple name, for values that may be missing. */
  String boxed() {
    return simple(type.boxed());
  }

  /** The type where a thing is described: nothing is missing that must be there. */
  String described() {
    return required ? simple(type.primitive()) : "@Nullable " + boxed();
  }

  /** The type where a thing is asked for. */
  String asked() {
    return required ? boxed() : "@Nullable " + boxed();
  }

  /** The type where a thing is changed. */
  String changed() {
    return required ? "@Nullable " + boxed() : "@Nullable Patch<" + boxed() + ">";
  }

  String sql() {
    return type.sql() + (required ? " not null" : "");
  }

  String cast() {
    return type.cast();
  }

  String first() {
    return type.java().first();
  }

  String second() {
    return type.java().second();
  }

  /** What a change says that makes it the second value. */
  String secondChange() {
    return required ? second() : "new Patch<>(" + second() + ")";
  }

  String firstJson() {
    return type.json().first();
  }

  String secondJson() {
    return type.json().second();
  }

  /** The first value in a statement. */
  String firstSql() {
    return "'" + type.json().first().replaceAll("^\"|\"$", "") + "'";
  }

  /** How many characters a text has at most. */
  String most() {
    return written.replaceAll("[^0-9]", "");
  }

  /** The table that it refers to. */
  String table() {
    return written.replaceAll(".*\\(|\\)", "");
  }

  /** What it refers to, in words: the table's one row. */
  String referred() {
    var id = boxed().replaceFirst("Id$", "");
    return Words.spoken(id.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT));
  }

  List<String> labels() {
    return FieldTypes.split(table());
  }

  List<String> constants() {
    return labels().stream().map(label -> label.toUpperCase(Locale.ROOT)).toList();
  }

  boolean optional() {
    return !required;
  }

  boolean isText() {
    return type.kind() == Kind.TEXT;
  }

  boolean isName() {
    return isText() && required;
  }

  boolean isEnum() {
    return type.kind() == Kind.ENUM;
  }

  boolean isReference() {
    return type.kind() == Kind.REFERENCE;
  }

  boolean isMoment() {
    return type.kind() == Kind.MOMENT;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The types that need an import. */
  List<String> imports() {
    return Stream.of(type.boxed()).filter(name -> name.contains(".")).toList();
  }
}
