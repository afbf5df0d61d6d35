package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.ApiDocument;
import io.blotter.bootstrap.testing.ApiDocument.Operation;
import io.blotter.bootstrap.testing.BodiesForTests;
import io.blotter.bootstrap.testing.CallerForTests;
import io.blotter.bootstrap.testing.HttpForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Addresses that run code or carry a password, in every field and column that holds an address. */
class AddressFieldsTest {
  private static RegistryForTests registry;
  private static HttpForTests http;
  private static String admin;
  private static List<AddressField> fields;

  /** Where a body holds an address, from its root. */
  private record AddressField(Operation operation, List<String> path) {
    String name() {
      return operation.id() + " " + String.join(".", path);
    }

    String column() {
      return path.getLast();
    }
  }

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    http = HttpForTests.to(registry);
    admin =
        CallerForTests.all(registry.database()).stream()
            .filter(caller -> caller.name().equals("all permissions"))
            .findFirst()
            .orElseThrow()
            .authorization();
    var document = ApiDocument.of(registry);
    fields = document.operations().stream().flatMap(one -> fields(document.root(), one)).toList();
  }

  @AfterAll
  static void stop() {
    http.client().close();
    registry.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " \t\u0001JAVA\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "view-source:https://a.example",
        "https://user:secret@a.example/x",
        "ftp:\\\\user@a.example/x"
      })
  void refusesThemInEveryField(String address) {
    for (var field : fields) {
      assertThat(status(field, address)).as(field.name()).isIn(400, 422);
    }
    assertThat(
            registry
                .database()
                .value(
                    """
                    select count(*)
                    from data_sources
                    where concat(source_url, readme_url, scraper_url, internet_archive_url)
                      ~* 'script|data:|view-source|user'
                    """))
        .hasValue(0L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.example/x", "HTTP://a.example:8080", "ftp://a.example", "a.example/y"})
  void takesOthers(String address) {
    for (var field : fields) {
      var fresh = address + "/" + field.name().replaceAll("\\W+", "-");
      assertThat(status(field, fresh)).as(field.name()).isIn(200, 201);
    }
  }

  @Test
  void knowsEveryColumnThatHoldsAnAddress() {
    assertThat(
            fields.stream()
                .map(AddressField::column)
                .map(column -> column.replace("archives", "archive"))
                .distinct()
                .sorted()
                .toList())
        .hasToString(
            registry
                .database()
                .value(
                    """
                    select '[' || string_agg(distinct attname, ', ' order by attname) || ']'
                    from pg_attribute
                    join pg_class on pg_class.oid = attrelid
                    where relnamespace = 'public'::regnamespace
                      and relkind = 'r'
                      and attname ~ '(ur[li]|homepage|link|address)s?$'
                      and atttypid = 'text'::regtype
                      and attname <> 'normalized_url'
                    """)
                .orElseThrow()
                .toString());
  }

  private static int status(AddressField field, String address) {
    var operation = field.operation();
    var body = BodiesForTests.example(operation);
    JsonNode parent = body;
    for (var key : field.path().subList(0, field.path().size() - 1)) {
      parent = parent instanceof ArrayNode items ? items.path(0) : parent.path(key);
    }
    ((ObjectNode) parent).put(field.column(), address);
    if (field.column().equals("github_issue_url")) {
      ((ObjectNode) parent).put("github_issue_number", 7);
    }
    if (operation.id().equals("createDataSource") && !field.column().equals("source_url")) {
      ((ObjectNode) parent).put("source_url", "new.example/" + field.column() + address.hashCode());
    }
    if (operation.id().equals("logCall")) {
      registry.database().execute("delete from calls where call_id = 'CA of this test'");
      ((ObjectNode) parent).put("call_id", "CA of this test");
    }
    return http.send(
            operation.method().toUpperCase(Locale.ROOT),
            operation.target(),
            body.toString(),
            "Authorization",
            admin,
            "Content-Type",
            "application/json",
            "If-Match",
            "*")
        .statusCode();
  }

  private static Stream<AddressField> fields(JsonNode root, Operation operation) {
    var found = new ArrayList<AddressField>();
    var body = operation.description().at("/requestBody/content/application~1json/schema");
    collect(root, operation, body, List.of(), found);
    return found.stream();
  }

  private static void collect(
      JsonNode root,
      Operation operation,
      JsonNode schema,
      List<String> path,
      List<AddressField> found) {
    if (schema.has("$ref")) {
      collect(root, operation, root.at(schema.path("$ref").asString().substring(1)), path, found);
    }
    for (var branch : List.of("anyOf", "oneOf", "allOf")) {
      schema.path(branch).forEach(one -> collect(root, operation, one, path, found));
    }
    if (schema.has("items")) {
      collect(root, operation, schema.path("items"), with(path, "0"), found);
    }
    for (var property : schema.path("properties").properties()) {
      if (property.getKey().matches("(.*_)?(ur[li]|homepage|link)s?")
          && !property.getValue().has("items")) {
        found.add(new AddressField(operation, with(path, property.getKey())));
      }
      collect(root, operation, property.getValue(), with(path, property.getKey()), found);
    }
  }

  private static List<String> with(List<String> path, String key) {
    return Stream.concat(path.stream(), Stream.of(key)).toList();
  }
}
