package io.blotter.generator;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of a slice: what each is made from, and where it goes. */
final class Templates {
  private static final String MAIN = "/src/main/java/io/blotter/";
  private static final String TEST = "/src/test/java/io/blotter/";
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler().escapeHTML(false).strictSections(true);

  private Templates() {}

  /** One file for each enum, besides those of the slice. */
  record Labels(Slice slice, SliceField field) {}

  static List<String> files(Slice slice, Checkout checkout) {
    return List.copyOf(written(slice, checkout).keySet());
  }

  /** The texts of all files, by their paths in a checkout. */
  static Map<String, String> written(Slice slice, Checkout checkout) {
    var files = new LinkedHashMap<String, String>();
    var examples = new SliceExamples(slice, checkout);
    places(slice).forEach((path, template) -> files.put(path, write(template, slice, examples)));
    for (var field : slice.enums()) {
      var labels = new Labels(slice, field);
      files.put(
          "domain" + MAIN + "domain/" + slice.packageName() + "/" + field.boxed() + ".java",
          write("Enum.java", labels, examples));
      files.put(
          schema(slice) + slice.name() + "_" + field.name() + ".sql",
          write("enum.sql", labels, examples));
    }
    return files;
  }

  private static Map<String, String> places(Slice slice) {
    var type = slice.type();
    var types = slice.types();
    var home = slice.packageName() + "/";
    var places = new LinkedHashMap<String, String>();
    var domain = "domain" + MAIN + "domain/" + home;
    places.put(domain + "package-info.java", "domain-package-info.java");
    places.put(domain + type + "Id.java", "Id.java");
    places.put(domain + type + ".java", "Entity.java");
    var application = "application" + MAIN + "application/" + home;
    places.put(application + "package-info.java", "application-package-info.java");
    places.put(application + "New" + type + ".java", "New.java");
    places.put(application + type + "Change.java", "Change.java");
    places.put(application + type + "View.java", "View.java");
    places.put(application + "Manage" + types + ".java", "Manage.java");
    places.put(application + "Manage" + types + "Service.java", "ManageService.java");
    places.put(application + "port/package-info.java", "port-package-info.java");
    places.put(application + "port/" + types + ".java", "Port.java");
    var persistence = "adapters-persistence" + MAIN + "persistence/" + home;
    places.put(persistence + "package-info.java", "persistence-package-info.java");
    places.put(persistence + type + "Mapper.java", "Mapper.java");
    places.put(persistence.replace("/java/", "/resources/") + type + "Mapper.xml", "Mapper.xml");
    places.put(persistence + type + "Persistence.java", "Persistence.java");
    var web = "adapters-web" + MAIN + "web/" + home;
    places.put(web + "package-info.java", "web-package-info.java");
    places.put(web + type + "ChangeRequest.java", "ChangeRequest.java");
    places.put(web + type + "PageResponse.java", "PageResponse.java");
    places.put(web + type + "Routes.java", "Routes.java");
    places.put("bootstrap" + MAIN + "bootstrap/" + type + "Wiring.java", "Wiring.java");
    places.put(schema(slice) + slice.table() + ".sql", "table.sql");
    putTests(places, slice);
    return places;
  }

  private static void putTests(Map<String, String> places, Slice slice) {
    var type = slice.type();
    var types = slice.types();
    var home = slice.packageName() + "/";
    var application = "application" + TEST + "application/";
    places.put(application + "testing/" + home + "package-info.java", "testing-package-info.java");
    places.put(application + "testing/" + home + "Sample" + types + ".java", "Sample.java");
    places.put(application + "testing/" + home + types + "InMemory.java", "InMemory.java");
    places.put(application + "testing/" + home + types + "Contract.java", "Contract.java");
    places.put(application + home + types + "InMemoryTest.java", "InMemoryTest.java");
    places.put(application + home + "Manage" + types + "Test.java", "ManageTest.java");
    places.put(
        "adapters-persistence" + TEST + "persistence/" + home + type + "PersistenceTest.java",
        "PersistenceTest.java");
    places.put("bootstrap" + TEST + "bootstrap/" + home + type + "ApiTest.java", "ApiTest.java");
    places.put("bootstrap/src/test/resources/rows/" + slice.table() + ".sql", "rows.sql");
    var examples = "adapters-web/src/main/resources/io/blotter/web/reference/examples/";
    places.put(examples + "list" + types + ".json", "list.json");
    places.put(examples + "get" + type + ".json", "get.json");
    places.put(examples + "update" + type + ".json", "get.json");
  }

  private static String schema(Slice slice) {
    return "migrations/src/main/resources/db/schema/" + slice.packageName() + "/";
  }

  private static String write(String template, Object context, Object besides) {
    var path = "slice/" + template + ".mustache";
    try (var in = Objects.requireNonNull(Templates.class.getResourceAsStream(path), path)) {
      var out = new StringWriter();
      COMPILER
          .compile(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .execute(context, besides, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
