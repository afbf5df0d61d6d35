package io.blotter.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The sources that a slice is added to. */
record Checkout(Path root) {
  static final String STATEMENTS =
      "adapters-persistence/src/main/java/io/blotter/persistence/MappedStatements.java";
  private static final Pattern ID = Pattern.compile("import (io\\.blotter\\.domain\\.[\\w.]+Id);");

  /** How a first row comes into the tables that slices refer to; places are always there. */
  private static final Map<String, String> FIRST_ROWS =
      Map.of(
          "users",
          "insert into users (id, email) values (1, 'somebody@example.org')",
          "agencies",
          "insert into agencies (id, name, jurisdiction_type, agency_type)"
              + " values (1, 'Harbor Police', 'port', 'law enforcement')",
          "data_sources",
          "insert into data_sources (id, name, source_url)"
              + " values (1, 'Stops', 'https://stops.example')",
          "data_requests",
          "insert into data_requests (id, title) values (1, 'Stops')",
          "locations",
          "",
          "projects",
          "insert into users (id, email) values (2, 'owner@example.org');"
              + " insert into projects (id, name, owner_user_id) values (1, 'Stops', 2)");

  /** The statement that makes the row 1 of a table, for tests. */
  String firstRow(String table) {
    return FIRST_ROWS.getOrDefault(table, "");
  }

  String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes of ids that are numbers, by the table whose rows they name. */
  Map<String, String> idTypes() {
    var statements = read(STATEMENTS);
    var types = new TreeMap<String, String>();
    ID.matcher(statements)
        .results()
        .map(found -> found.group(1))
        .filter(type -> statements.contains("IdTypeHandler<>(" + simple(type) + "::new)"))
        .forEach(type -> types.put(table(type), type));
    types.keySet().retainAll(FIRST_ROWS.keySet());
    return types;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static String table(String type) {
    var name = simple(type).replaceFirst("Id$", "");
    return Words.plural(name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT));
  }

  private boolean isTable(String table) {
    return anyFile("migrations/src/main/resources/db/schema", table + ".sql");
  }

  /** Refuses a slice that is there, or one whose names are taken. */
  void requireRoomFor(Slice slice) throws RefusedException {
    for (var file : Templates.files(slice, this)) {
      var name = file.substring(file.lastIndexOf('/') + 1);
      var taken = name.endsWith(".java") && !name.equals("package-info.java");
      if (Files.exists(root.resolve(file)) || (taken && anyFile("", name))) {
        throw new RefusedException("there is a " + name + " already; give the slice another name");
      }
    }
    if (isTable(slice.table())) {
      throw new RefusedException("there is a table " + slice.table() + " already");
    }
  }

  private boolean anyFile(String folder, String name) {
    try (var files = Files.walk(root.resolve(folder))) {
      return files
          .filter(file -> file.endsWith(name))
          .anyMatch(file -> root.relativize(file).toString().contains("src/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
