package io.blotter.bootstrap.datasource;

import static io.blotter.bootstrap.testing.RequestsForTests.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.RequestsForTests;
import java.util.Collections;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Adding data sources. */
@Proves("POST /api/v2/data-sources")
class NewDataSourcesTest {
  private static final String SOURCES = "/api/v2/data-sources";
  private static final String DUPLICATE =
      "Duplicate URL: This URL and record type combination already exists as a data source.";
  private static final String EVERYTHING =
      """
      {"name": "Stops", "source_url": "https://www.all.example/Stops/", "description": "Each stop",
      "agency_supplied": false, "supplying_entity": "A court", "agency_originated": true,
      "originating_entity": "A sheriff", "agency_aggregation": "county", "coverage_start": "2020-02-29",
      "coverage_end": "2021-01-01", "detail_level": "Individual record", "access_types": ["API", "Download"],
      "access_notes": "Ask", "data_portal_type": "Socrata", "data_portal_type_other": "Own",
      "record_formats": ["CSV", "a \\"b\\", {c}"], "update_method": "Insert", "retention_schedule": "< 1 day",
      "readme_url": "https://all.example/readme", "scraper_url": "https://all.example/scraper",
      "agency_described_not_in_database": "Another", "record_type_name": "Stops"}
      """;

  @AutoClose private static final RequestsForTests registry = RequestsForTests.start();

  @Test
  void keepsAllThatIsSaidOfASource() {
    var created = add("[2, 1, 2]", EVERYTHING);
    var id = created.body().path("id").asString();
    assertThat(created.body())
        .isEqualTo(
            json("{\"id\": \"" + id + "\", \"message\": \"Successfully created data source\"}"));
    var answer = registry.get(SOURCES + "/" + id, "owner's key");
    assertThat(registry.faults("getDataSource", answer)).isEmpty();
    var source = (ObjectNode) answer.body().path("data");
    assertThat(source.remove("agencies").findValuesAsString("submitted_name")).hasSize(2);
    assertThat(source.remove("created_at")).isEqualTo(source.remove("updated_at"));
    assertThat(source)
        .isEqualTo(
            ((ObjectNode) json(EVERYTHING))
                .put("id", Integer.parseInt(id))
                .put("record_type_id", 12)
                .put("url_status", "ok")
                .putNull("internet_archive_url")
                .set("data_requests", json("[]")));
    assertThat(
            registry.count(
                "data_source_pending_event_notification",
                "data_source_id = " + id + " and event_type = 'Data Source Approved'"))
        .isEqualTo("1");
  }

  @Test
  void needsOnlyANameAndAnAddressAndDiscardsWhatIsOfNoUse() {
    var created =
        add(
            "[]",
            """
            {"name": "n", "source_url": " what ever ", "record_formats": null, "detail_level": null,
            "tags": ["x"], "submission_notes": "x", "rejection_note": "x", "submitter_contact_info": "x",
            "data_source_request": "x"}
            """);
    var source = registry.get(SOURCES + "/" + created.body().path("id").asString(), "other").body();
    assertThat(source.at("/data/source_url").asString()).isEqualTo(" what ever ");
    assertThat(source.at("/data/record_formats").toString()).isEqualTo("[]");
    assertThat(source.at("/data/record_type_name").isNull()).isTrue();
    assertThat(registry.count("data_sources", "rejection_note is not null")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://dup.example/a", "HTTP://www.dup.example/a/", "dup.example/a"})
  void refusesWhatIsKnownInAnyOfItsForms(String url) {
    add("[]", entry("https://dup.example/a", ", \"record_type_name\": \"Surveys\""));
    assertSays(add("[]", entry(url, ", \"record_type_name\": \"Surveys\"")), 409, DUPLICATE);
  }

  @Test
  void countsAMissingRecordTypeAsAType() {
    assertThat(add("[]", entry("https://untyped.example", "")).status()).isEqualTo(200);
    assertSays(add("[]", entry("https://untyped.example/", "")), 409, DUPLICATE);
    assertThat(
            add("[]", entry("https://untyped.example", ", \"record_type_name\": \"Stops\""))
                .status())
        .isEqualTo(200);
  }

  @Test
  void makesOneOfManyThatComeAtOnce() {
    var body = body("[1]", entry("https://race.example/", ""));
    var replies =
        RequestsForTests.atOnce(
            Collections.nCopies(50, () -> registry.send("POST", SOURCES, "owner", body)));
    assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
    assertThat(replies.stream().filter(reply -> reply.message().equals(DUPLICATE))).hasSize(49);
    assertThat(registry.count("data_sources", "source_url like '%race.example%'")).isEqualTo("1");
    assertThat(
            registry.count(
                "data_source_pending_event_notification",
                "data_source_id = (select id from data_sources where source_url like '%race.example%')"))
        .isEqualTo("1");
  }

  @Test
  void namesAgenciesThatDoNotExistAndAddsNothing() {
    assertSays(
        add("[1, 777, 888]", entry("https://nobodys.example", "")),
        400,
        "linked_agency_ids must only name what exists, and not 777, 888");
    assertThat(registry.count("data_sources", "source_url like '%nobodys%'")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "source_url | \"https://a.example/#b\" | Value error, Invalid URL: URLs with fragments (#) are not allowed. Please remove the fragment from the URL.",
        "source_url | \"https://a.example/\\u00a0b\" | source_url must not contain a no-break space",
        "source_url | \"https://www./\" | source_url must be more than a scheme, www. and slashes",
        "source_url | \"\" | source_url must be more than a scheme, www. and slashes",
        "source_url | LONG | source_url must have at most 2048 bytes",
        "source_url | null | entry_data.source_url is missing",
        "source_url | 5 | entry_data.source_url must be a string",
        "name | \" \" | name must not be blank",
        "name | LONG | name must have at most 500 characters",
        "name | null | entry_data.name is missing",
        "coverage_end | \"2020-02-28\" | coverage_end must not be before coverage_start",
        "coverage_start | \"2021-02-29\" | entry_data.coverage_start must be a date like 2026-01-31",
        "coverage_start | \"0000-01-01\" | entry_data.coverage_start must be a date like 2026-01-31",
        "coverage_start | \"+999999-01-01\" | entry_data.coverage_start must be a date like 2026-01-31",
        "coverage_start | 18000 | entry_data.coverage_start must be a string",
        "agency_supplied | \"maybe\" | entry_data.agency_supplied has a value of the wrong type or outside the allowed values",
        "detail_level | \"Total\" | entry_data.detail_level must be one of: Individual record, Aggregated records, Summarized totals",
        "access_types | [\"Web\"] | entry_data.access_types.0 must be one of: Webpage, Download, API",
        "access_types | \"API\" | entry_data.access_types has a value of the wrong type or outside the allowed values",
        "record_formats | [null] | entry_data.record_formats.0 is missing",
        "record_formats | [1] | entry_data.record_formats.0 must be a string",
        "description | \"a\\u0000b\" | entry_data.description must not contain NUL",
        "url_status | \"ok\" | Unexpected fields: {'entry_data.url_status'}",
        "approval_status | \"approved\" | Unexpected fields: {'entry_data.approval_status'}",
        "id | 77 | Unexpected fields: {'entry_data.id'}",
        "created_at | \"2001-01-01\" | Unexpected fields: {'entry_data.created_at'}"
      })
  void namesTheFieldThatBreaksARule(String field, String value, String message) {
    var before = registry.count("data_sources", "true");
    var source = (ObjectNode) json(EVERYTHING);
    source
        .put("source_url", "https://rules.example")
        .set(field, json(value.replace("LONG", '"' + "x".repeat(2049) + '"')));
    assertSays(add("[]", source.toString()), 400, message);
    assertThat(registry.count("data_sources", "true")).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | linked_agency_ids is missing",
        "[0] | linked_agency_ids.0 must be a positive whole number",
        "[null] | linked_agency_ids.0 is missing",
        "1 | linked_agency_ids has a value of the wrong type or outside the allowed values"
      })
  void asksForAListOfAgencies(String agencies, String message) {
    assertSays(add(agencies, entry("https://list.example", "")), 400, message);
  }

  @Test
  void leavesOtherMethodsToTheSynchronisation() {
    for (var method : new String[] {"PUT", "PATCH", "DELETE"}) {
      assertSays(
          registry.send(method, SOURCES + "/1", "admin", null),
          405,
          "The method is not allowed for the requested URL.");
    }
  }

  private static Reply add(String agencies, String source) {
    return registry.send("POST", SOURCES, "owner", body(agencies, source));
  }

  private static String body(String agencies, String source) {
    return "{\"linked_agency_ids\": " + agencies + ", \"entry_data\": " + source + "}";
  }

  private static String entry(String url, String more) {
    return "{\"name\": \"n\", \"source_url\": \"" + url + "\"" + more + "}";
  }

  private static void assertSays(Reply answer, int status, String message) {
    assertThat(answer.status()).as(answer.message()).isEqualTo(status);
    assertThat(answer.message()).isEqualTo(message);
  }
}
