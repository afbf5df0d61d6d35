package io.blotter.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A slice to be made, as templates ask for it. */
record Slice(String name, List<SliceField> fields) {
  private static final Set<String> OWN_COLUMNS = Set.of("id", "created_at", "updated_at");

  /** Packages that are no slices, and names that a class of the JDK has which templates use. */
  private static final Set<String> TAKEN =
      Set.of("shared", "port", "testing", "test", "list", "map", "optional", "instant", "patch");

  /** Reads a slice's name and fields as the command line has them. */
  static Slice read(String name, String fields, Checkout checkout) throws RefusedException {
    Words.name("the slice", name);
    if (TAKEN.contains(name) || isOfJavaLang(Words.pascal(name))) {
      throw new RefusedException("a slice cannot be called '" + name + "'");
    }
    var read = new ArrayList<SliceField>();
    var names = new HashSet<String>();
    for (var text : fields.strip().split(",(?![^(]*\\))", -1)) {
      var field = field(text.strip(), name, checkout);
      if (OWN_COLUMNS.contains(field.name())) {
        throw new RefusedException("every slice has the field '" + field.name() + "' by itself");
      }
      if (!names.add(field.name())) {
        throw new RefusedException("field '" + field.name() + "' is there twice");
      }
      read.add(field);
    }
    var slice = new Slice(name, List.copyOf(read));
    checkout.requireRoomFor(slice);
    return slice;
  }

  private static SliceField field(String text, String slice, Checkout checkout)
      throws RefusedException {
    var colon = text.indexOf(':');
    if (colon < 0) {
      throw new RefusedException(
          "'" + text + "' is no field; a field is name:type, and name:type! if it must be there");
    }
    var name = Words.name("field", text.substring(0, colon).strip());
    var type = text.substring(colon + 1).strip();
    var required = type.endsWith("!");
    var written = required ? type.substring(0, type.length() - 1).strip() : type;
    return new SliceField(name, written, FieldTypes.read(written, name, slice, checkout), required);
  }

  private static boolean isOfJavaLang(String type) {
    try {
      Class.forName("java.lang." + type, false, null);
      return true;
    } catch (ClassNotFoundException none) {
      return false;
    }
  }

  /** The slice's package in every module. */
  String packageName() {
    return name.replace("_", "");
  }

  String type() {
    return Words.pascal(name);
  }

  String types() {
    return Words.pascal(table());
  }

  String camel() {
    return Words.camel(name);
  }

  String camels() {
    return Words.camel(table());
  }

  String table() {
    return Words.plural(name);
  }

  /** The last word of the API's address. */
  String path() {
    return table().replace('_', '-');
  }

  String spoken() {
    return Words.spoken(name);
  }

  String spokens() {
    return Words.spoken(table());
  }

  /** This slice, where templates go through its fields. */
  Slice self() {
    return this;
  }

  String article() {
    return Words.withArticle(spoken());
  }

  String capitalOne() {
    return "One " + spoken();
  }

  String capitals() {
    return Words.capital(spokens());
  }

  List<SliceField> enums() {
    return fields.stream().filter(SliceField::isEnum).toList();
  }

  List<SliceField> texts() {
    return fields.stream().filter(SliceField::isText).toList();
  }

  List<SliceField> references() {
    return fields.stream().filter(SliceField::isReference).toList();
  }

  String capitalArticle() {
    return Words.capital(article());
  }

  boolean hasTexts() {
    return !texts().isEmpty();
  }

  boolean hasNames() {
    return fields.stream().anyMatch(SliceField::isName);
  }

  boolean hasReferences() {
    return !references().isEmpty();
  }

  List<SliceField> firstRequired() {
    return fields.stream().filter(SliceField::required).limit(1).toList();
  }

  /** The imports that the fields' types need. */
  List<String> imports() {
    return fields.stream().flatMap(field -> field.imports().stream()).distinct().sorted().toList();
  }
}
