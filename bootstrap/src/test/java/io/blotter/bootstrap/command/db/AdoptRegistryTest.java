package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.bootstrap.testing.SettingsForTests;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code db adopt-registry} from the report to a server that answers from the copy. */
class AdoptRegistryTest {
  private static final Path REFERENCE = Path.of("../migrations/src/test/resources/adoption");

  @AutoClose private final TestDatabase there = TestDatabase.empty();

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    there.execute(Files.readString(REFERENCE.resolve("reference-head.sql")));
    there.execute(Files.readString(REFERENCE.resolve("reference-rows.sql")));
  }

  @Test
  void aServerAnswersFromTheCopy() throws Exception {
    var target = TestDatabase.empty();
    var plan = folder.resolve("plan.sql");
    var shell = new Shell(folder).at(target);
    var reported = shell.run("db", "adopt-registry", Shell.url(there), "--plan", plan.toString());
    assertThat(reported.code()).as(reported.err()).isEqualTo(0);
    assertThat(reported.out())
        .contains("only there, tables: agency_url_search_cache")
        .contains("The plan is in " + plan, "--apply makes the copy");
    assertThat(plan).content().contains("insert into public.agencies (");
    assertThat(refusal(shell, "--plan", plan.toString()))
        .isEqualTo(
            "blotter: %s exists already; remove it, or run it with --apply.".formatted(plan));

    var applied =
        shell.run("db", "adopt-registry", Shell.url(there), "--apply", "--plan", plan.toString());
    assertThat(applied.code()).as(applied.err()).isEqualTo(0);
    assertThat(applied.out()).containsPattern("agencies +4 +4 +3 +0").contains("is the copy.");
    assertThat(refusal(shell, "--apply")).contains("has something in it already");
    var model = Path.of("../migrations/src/main/resources/db").toAbsolutePath().toString();
    var drift = shell.run("db", "drift", "--folder", model);
    assertThat(drift.code()).as(drift.out() + drift.err()).isEqualTo(0);
    var verified = shell.run("db", "verify");
    assertThat(verified.code()).as(verified.out() + verified.err()).isEqualTo(0);

    var settings = SettingsForTests.of(target, folder, Map.of("BLOTTER_DATA", "data"));
    try (var http = HttpForTests.to(RegistryForTests.over(target, settings))) {
      answers(http);
    }
  }

  private static void answers(HttpForTests http) {
    var token =
        http.send(
            "POST",
            "/api/v2/auth/login",
            "{\"email\":\"ada@example.org\",\"password\":\"correct horse battery\"}",
            "Content-Type",
            "application/json");
    assertThat(token.statusCode()).isEqualTo(200);
    assertThat(token.body()).contains("access_token");
    var agency = http.registry().get("/api/v2/agencies/1");
    assertThat(agency.body()).contains("Pittsburgh Bureau of Police", "\"county_fips\":\"42003\"");
    var search =
        http.registry().get("/api/v2/search/search-location-and-record-type?location_id=10");
    assertThat(search.statusCode()).isEqualTo(200);
    assertThat(search.body()).contains("https://data.example.org/nameless");
  }

  @Test
  void whatCannotWorkIsSaidInOneLine() throws Exception {
    try (var target = TestDatabase.empty()) {
      var shell = new Shell(folder).at(target);
      assertThat(refusal(shell, target))
          .endsWith("is not a database of the reference: it has no table alembic_version.");
      assertThat(line(shell.run("db", "adopt-registry", "registry")))
          .startsWith("blotter: URL must be a PostgreSQL address, such as ");
      assertThat(line(shell.run("db", "adopt-registry", "postgresql://a:b@127.0.0.1:1/registry")))
          .startsWith(
              "blotter: The database to adopt cannot be read: Connection to 127.0.0.1:1 refused");
      there.execute("drop role if exists stranger; create role stranger login");
      assertThat(
              line(
                  shell.run(
                      "db",
                      "adopt-registry",
                      Shell.url(there).replaceFirst("//[^@]*@", "//stranger@"))))
          .contains("cannot be read: ERROR: permission denied for table alembic_version");
      assertThat(
              line(
                  new Shell(folder)
                      .with(
                          "DATABASE_URL", Shell.url(target).replaceFirst("//[^@]*@", "//stranger@"))
                      .run("db", "adopt-registry", Shell.url(there))))
          .isEqualTo(
              "blotter: The copy cannot be made: ERROR: permission denied to create database");
    }
  }

  private String refusal(Shell shell, String... options) throws Exception {
    var words =
        Stream.concat(Stream.of("db", "adopt-registry", Shell.url(there)), Stream.of(options));
    return line(shell.run(words.toArray(String[]::new)));
  }

  private static String refusal(Shell shell, TestDatabase there) throws Exception {
    return line(shell.run("db", "adopt-registry", Shell.url(there)));
  }

  private static String line(Shell.Ended ended) {
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).hasLineCount(1);
    return ended.err().strip();
  }
}
