package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.ApiDocument;
import io.blotter.bootstrap.testing.BrowserForTests;
import io.blotter.bootstrap.testing.ReferenceForTests;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference of the API, as its readers get it without JavaScript. */
class ReferencePagesTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|select|textarea) (?![^>]*type=\"hidden\")[^>]*?id=\"([^\"]+)\"");

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  private static final ReferenceForTests reference = new ReferenceForTests(registry);

  @Test
  void tellsEveryOperationOnThePageOfItsGroup() {
    var pages =
        reference.groups().stream()
            .collect(Collectors.toMap(group -> group, group -> reference.page("/docs/" + group)));
    var operations = ApiDocument.of(registry).operations();
    assertThat(operations).hasSizeGreaterThan(100);
    for (var operation : operations) {
      var page = pages.get(operation.description().at("/tags/0").asString());
      assertThat(page).as(operation.id()).contains("id=\"" + operation.id() + "\"");
      var section = page.substring(page.indexOf("id=\"" + operation.id() + "\""));
      assertThat(operation.parameters())
          .as(operation.id())
          .filteredOn(name -> !name.equals("session"))
          .allMatch(name -> section.contains("<dt><code>" + name + "</code>"));
      assertThat(section.substring(0, section.indexOf("</section>")))
          .as(operation.id())
          .contains(
              "<b>" + operation.method().toUpperCase(Locale.ROOT) + "</b> " + operation.path())
          .contains("data-language=\"curl\"", "data-language=\"Python\"")
          .contains("data-language=\"JavaScript\"", "data-language=\"Java\"");
    }
  }

  @Test
  void beginsWithWhatReadersSeek() {
    assertThat(reference.groups())
        .startsWith("search", "locations", "agencies", "data-sources")
        .endsWith("operations", "reference");
  }

  @Test
  void listsFieldsAndTheValuesTheyMayHave() {
    var page = reference.page("/docs/agencies");
    assertThat(page)
        .contains("<code>data[].locations[].type</code>", "<code>data[].meta_urls</code>")
        .contains("<code class=\"value\">law enforcement</code>")
        .contains("whole number, from 1 to 100 · default <code>100</code>")
        .contains("<code>429</code>", "Too many calls");
    assertThat(reference.page("/docs/data-sources"))
        .contains("<small><strong>required</strong></small>", "at most 1 MiB")
        .contains("One of 36 values");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/docs/search", "/docs/auth", "/docs/sync", "/docs?q=agency"})
  void canBeUsedByWhoeverReadsOrListens(String path) {
    var page = reference.page(path);
    assertThat(groups(ID, page)).doesNotHaveDuplicates();
    var level = 0;
    for (var heading : groups(HEADING, page)) {
      assertThat(Integer.parseInt(heading)).as(path).isLessThanOrEqualTo(level + 1);
      level = Integer.parseInt(heading);
    }
    assertThat(groups(FIELD, page))
        .isNotEmpty()
        .allSatisfy(field -> assertThat(page).contains("<label for=\"" + field + "\""));
  }

  @Test
  void findsOperationsByWords() {
    var found = reference.page("/docs?q=one%20AGENCY");
    assertThat(found).contains("<h2><a href=\"/docs/agencies#getAgency\">");
    assertThat(found).doesNotContain("<h2><a href=\"/docs/agencies#listAgencies\">");
    assertThat(reference.page("/docs?q=%3Cscript%3E"))
        .contains("No operation has “&lt;script&gt;”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v2/", "/api/v3/docs", "/api/v3/redoc"})
  void standsWhereReadersOfOlderVersionsLook(String path) {
    assertThat(reference.page(path)).isEqualTo(reference.page("/docs"));
  }

  @Test
  void speaksSpanishAround() {
    assertThat(reference.page("/docs/agencies?lang=es"))
        .contains(
            "Buscar una operación",
            "<h1>Organismos</h1>",
            "<h2 id=\"getAgency-title\" lang=\"en\">");
    assertThat(registry.anonymously("/docs/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void givesTheirTokenToThoseWhoHaveSignedInAndToNobodyElse() {
    try (var accounts = AccountsForTests.of(registry);
        var browser = new BrowserForTests(registry);
        var stranger = new BrowserForTests(registry)) {
      accounts.join("programmer@example.org", "a quiet evening");
      assertThat(browser.open("/docs/agencies").body()).doesNotContain("/docs/token");
      browser.open("/sign-in");
      browser.submit("/sign-in", "email", "programmer@example.org", "password", "a quiet evening");
      assertThat(browser.open("/docs/agencies").body()).contains("/docs/token");
      var answer = browser.submit("/docs/token");
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
      var agency =
          registry.anonymously("/api/v2/agencies/1", "Authorization", "Bearer " + answer.body());
      assertThat(agency.statusCode()).isEqualTo(200);
      assertThat(browser.open("/docs/agencies").body()).doesNotContain(answer.body());
      var token = browser.token();
      for (var origin : new String[] {"cross-site", "https://evil.example"}) {
        assertThat(browser.submitFrom(origin, "/docs/token", token).statusCode()).isEqualTo(403);
      }
      assertThat(browser.submitFrom("same-origin", "/docs/token", "x").statusCode()).isEqualTo(403);
      assertThat(BrowserForTests.location(stranger.submit("/docs/token"))).startsWith("/sign-in");
    }
  }

  private static List<String> groups(Pattern pattern, String page) {
    return pattern.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
