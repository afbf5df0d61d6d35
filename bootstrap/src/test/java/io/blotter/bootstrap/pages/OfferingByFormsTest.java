package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offering a source by a form. */
class OfferingByFormsTest {
  private static final String PATH = "/sources/new";
  private static final String EMAIL = "offering@example.org";
  private static final String PASSWORD = "a quiet evening";
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    accounts.join(EMAIL, PASSWORD);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @Test
  void offersASourceOfAnAgency() {
    try (var browser = new BrowserForTests(registry)) {
      var path = PATH + "?agency=1";
      assertThat(BrowserForTests.location(browser.open(path)))
          .isEqualTo("/sign-in?next=%2Fsources%2Fnew%3Fagency%3D1");
      signIn(browser);
      assertThat(browser.open(path).body())
          .contains("name=\"agency\" value=\"1\" checked", "Pittsburgh Bureau of Police");
      var answer =
          browser.submit(
              PATH,
              "source_url",
              "https://offered.example/stops",
              "name",
              "Stops <of> ours",
              "record_type",
              "Stops",
              "agency",
              "1",
              "access_types",
              "Download",
              "record_formats",
              "CSV, ,PDF ",
              "coverage_start",
              "2019-01-01");
      assertThat(BrowserForTests.location(answer)).matches("/sources/\\d+");
      var page = browser.follow(browser.follow(answer));
      assertThat(page.body())
          .contains("Stops &lt;of&gt; ours", "Pittsburgh Bureau of Police", "CSV, PDF", "Download");
      assertThat(
              count(
                  "data_source_pending_event_notification e join data_sources s on s.id ="
                      + " e.data_source_id",
                  "s.name = 'Stops <of> ours'"))
          .isEqualTo("1");
    }
  }

  @Test
  void findsTheAgencyByWordsWhereNoScriptDoes() {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser);
      browser.open(PATH);
      var asked = offer(browser, "https://words.example", "Surveys", "agency_words", "Pittsburgh");
      assertThat(asked.statusCode()).isEqualTo(422);
      assertThat(asked.body())
          .contains("id=\"agency_words-error\"", "name=\"agency\" value=\"1\">")
          .contains("value=\"https://words.example\"");
      var chosen =
          offer(
              browser,
              "https://words.example",
              "Surveys",
              "agency_words",
              "Pittsburgh",
              "agency",
              "1");
      assertThat(chosen.statusCode()).isEqualTo(303);
    }
  }

  @Test
  void keepsAnAgencyThatIsNotThereInWords() {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser);
      browser.open(PATH);
      var words = new String[] {"agency_words", "Moon Police", "agency_other", "yes"};
      var answer = offer(browser, "https://moon.example", "Stops", words);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(
              accounts.value(
                  "select agency_described_not_in_database from data_sources where source_url ="
                      + " 'https://moon.example'"))
          .isEqualTo("Moon Police");
    }
  }

  @Test
  void asksOnceMoreForAnAddressOfOtherRecords() {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser);
      browser.open(PATH);
      assertThat(offer(browser, "https://twice.example", "Stops").statusCode()).isEqualTo(303);
      var asked = offer(browser, "http://www.twice.example/", "Surveys");
      assertThat(asked.statusCode()).isEqualTo(422);
      assertThat(asked.body())
          .contains("id=\"source_url-error\"")
          .contains("name=\"known\" value=\"http://www.twice.example/\"");
      var known = new String[] {"known", "http://www.twice.example/"};
      assertThat(offer(browser, "http://www.twice.example/", "Stops", known).body())
          .contains("id=\"source_url-error\"");
      assertThat(offer(browser, "http://www.twice.example/", "Surveys", known).statusCode())
          .isEqualTo(303);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "source_url, ''",
    "source_url, javascript:alert(1)",
    "source_url, https://a.example/#b",
    "name, ''",
    "record_type, ''",
    "record_type, Nothing",
    "coverage_start, 2021-02-29",
    "coverage_start, +999999-01-01",
    "coverage_start, 0000-01-01",
    "coverage_end, 2018-12-31",
    "access_types, Telephone"
  })
  void keepsWhatWasTypedWhereSomethingIsWrong(String field, String value) {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser);
      browser.open(PATH);
      var fields =
          new String[] {
            "source_url", "https://wrong.example", "name", "Wrong", "record_type", "Stops",
            "coverage_start", "2019-01-01", "coverage_end", "2020-01-01", "description", "Kept"
          };
      var answer = browser.submit(PATH, with(fields, field, value));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("href=\"#" + field + "\"", "Kept</textarea>");
      assertThat(count("data_sources", "source_url like '%wrong.example%'")).isEqualTo("0");
    }
  }

  @Test
  void isForWhoeverHasSignedInAndForFormsOfOurs() {
    try (var browser = new BrowserForTests(registry)) {
      var stranger = offer(browser, "https://stranger.example", "Stops");
      assertThat(BrowserForTests.location(stranger)).startsWith("/sign-in?next=");
      signIn(browser);
      browser.open(PATH);
      var forged =
          browser.submitFrom(
              "cross-site", PATH, browser.token(), "source_url", "https://stranger.example");
      assertThat(forged.statusCode()).isEqualTo(403);
      assertThat(browser.open(PATH + "?lang=es").body()).contains("Ofrecer una fuente");
      assertThat(count("data_sources", "source_url like '%stranger%'")).isEqualTo("0");
    }
  }

  private static HttpResponse<String> offer(
      BrowserForTests browser, String address, String type, String... more) {
    var fields = new String[] {"source_url", address, "name", "Offered", "record_type", type};
    var all = new String[fields.length + more.length];
    System.arraycopy(fields, 0, all, 0, fields.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return browser.submit(PATH, all);
  }

  private static String[] with(String[] fields, String field, String value) {
    var changed = new String[fields.length + 2];
    System.arraycopy(fields, 0, changed, 2, fields.length);
    changed[0] = field;
    changed[1] = value;
    return changed;
  }

  private static String count(String rows, String condition) {
    return accounts.value("select count(*) from " + rows + " where " + condition);
  }

  private static void signIn(BrowserForTests browser) {
    browser.submit("/sign-in", "email", EMAIL, "password", PASSWORD);
  }
}
