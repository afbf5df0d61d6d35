package io.blotter.bootstrap;

import static io.blotter.bootstrap.SyncForTests.agency;
import static io.blotter.bootstrap.SyncForTests.fault;
import static io.blotter.bootstrap.SyncForTests.metaUrl;
import static io.blotter.bootstrap.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the source manager is told of a request that breaks a rule, of which nothing is done. */
class SyncRulesTest {
  private static final String URL = "https://rule.example";

  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of(
            "data-sources", source(URL + "#x"), "source_url", "must not have a fragment (#)"),
        Arguments.of("data-sources", source("https://www./ "), "source_url", "must not be blank"),
        Arguments.of(
            "data-sources", source("a\\u00a0b"), "source_url", "must not contain a no-break space"),
        Arguments.of(
            "data-sources",
            source("é".repeat(1_025)),
            "source_url",
            "must have at most 2048 bytes"),
        Arguments.of(
            "data-sources", more(",\"name\":\" \\u00a0\\t\""), "name", "must not be blank"),
        Arguments.of(
            "data-sources",
            more(",\"name\":\"" + "x".repeat(501) + "\""),
            "name",
            "must have at most 500 characters"),
        Arguments.of(
            "data-sources",
            more(",\"coverage_start\":\"2020-01-02\",\"coverage_end\":\"2020-01-01\""),
            "coverage_end",
            "must not be before coverage_start"),
        Arguments.of(
            "data-sources",
            more(",\"coverage_start\":\"2020-02-30\""),
            "coverage_start",
            "must be a date like 2026-01-31"),
        Arguments.of(
            "data-sources",
            more(",\"coverage_start\":\"0000-01-01\""),
            "coverage_start",
            "must be a date like 2026-01-31"),
        Arguments.of(
            "data-sources",
            more(",\"coverage_end\":\"+999999-01-01\""),
            "coverage_end",
            "must be a date like 2026-01-31"),
        Arguments.of(
            "data-sources", more(",\"record_formats\":null"), "record_formats", "must not be null"),
        Arguments.of(
            "data-sources", more(",\"access_types\":null"), "access_types", "must not be null"),
        Arguments.of(
            "data-sources",
            more(",\"detail_level\":\"None\""),
            "detail_level",
            "must be one of: Individual record, Aggregated records, Summarized totals"),
        Arguments.of(
            "data-sources",
            more(",\"agency_supplied\":\"yes\""),
            "agency_supplied",
            "has a value of the wrong type or outside the allowed values"),
        Arguments.of(
            "data-sources",
            more(",\"description\":\"a\\u0000b\""),
            "description",
            "must not contain NUL"),
        Arguments.of("data-sources", "{}", "source_url", "is missing"),
        Arguments.of("agencies", agency(" ", "[1]", ""), "name", "must not be blank"),
        Arguments.of(
            "agencies", agency("A", "[]", ""), "location_ids", "must have at least 1 item"),
        Arguments.of(
            "agencies",
            agency("A", "[1]", ",\"defunct_year\":999"),
            "defunct_year",
            "must have four digits"),
        Arguments.of(
            "agencies",
            agency("A", "[1]", ",\"no_web_presence\":null"),
            "no_web_presence",
            "must not be null"),
        Arguments.of(
            "meta-urls", metaUrl(URL + "#x", "[]", ""), "url", "must not have a fragment (#)"),
        Arguments.of("meta-urls", metaUrl("/", "[]", ""), "url", "must not be blank"),
        Arguments.of(
            "meta-urls",
            metaUrl(URL, "[]", ",\"url_status\":null"),
            "url_status",
            "must not be null"));
  }

  private static String good(String things) {
    return switch (things) {
      case "agencies" -> agency("Good", "[1]", "");
      case "data-sources" -> source("https://good.example");
      default -> metaUrl("https://good.example", "[1]", "");
    };
  }

  private static String more(String fields) {
    var whole = source(URL);
    var key = fields.substring(1, fields.indexOf(':'));
    return whole.replaceFirst("," + key + ":\"[^\"]*\"", "").replaceFirst("}$", "") + fields + "}";
  }

  @ParameterizedTest
  @MethodSource("broken")
  void namesTheItemAndTheField(String things, String content, String field, String rule) {
    var before = sync.state();
    var list = things.replace('-', '_');
    var expected =
        fault(
            "\"" + list + "\",1,\"content\",\"" + field + "\"",
            list + ".1.content." + field + " " + rule);
    var contents = List.of(good(things), content);
    var added = sync.post(things + "/add", SyncForTests.additions(things, contents));
    assertThat(added.body()).isEqualTo(expected);
    assertThat(added.statusCode()).isEqualTo(422);
    var changed =
        sync.post(things + "/update", SyncForTests.changes(things, List.of(1L, 2L), contents));
    assertThat(changed.body()).isEqualTo(expected);
    assertThat(sync.state()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agencies", "data-sources", "meta-urls"})
  void takesAThousandItemsAndNoMore(String things) {
    var before = sync.state();
    var list = things.replace('-', '_');
    var expected = fault("\"" + list + "\"", list + " must have at most 1000 items, not 1001");
    var contents = Collections.nCopies(1_001, good(things));
    assertThat(sync.post(things + "/add", SyncForTests.additions(things, contents)).body())
        .isEqualTo(expected);
    var ids = Collections.nCopies(1_001, 1L);
    assertThat(sync.post(things + "/update", SyncForTests.changes(things, ids, contents)).body())
        .isEqualTo(expected);
    assertThat(sync.post(things + "/delete", "{\"ids\":" + ids + "}").body())
        .isEqualTo(fault("\"ids\"", "ids must have at most 1000 items, not 1001"));
    assertThat(sync.post(things + "/delete", "{\"ids\":[]}").body())
        .isEqualTo(fault("\"ids\"", "ids must have at least 1 item"));
    assertThat(sync.post(things + "/delete", "{\"ids\":[1,0]}").body())
        .isEqualTo(fault("\"ids\",1", "ids.1 must be a positive whole number"));
    assertThat(sync.state()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agencies", "data-sources", "meta-urls"})
  void wantsEveryIdOnceAndKnown(String things) {
    var before = sync.state();
    var list = things.replace('-', '_');
    var good = good(things);
    var twice = SyncForTests.additions(things, List.of(good, good)).replace("7002", "7001");
    assertThat(sync.post(things + "/add", twice).body())
        .isEqualTo(
            fault(
                "\"" + list + "\",1,\"request_id\"",
                list + ".1.request_id is that of an earlier item"));
    assertThat(
            sync.post(
                    things + "/update",
                    SyncForTests.changes(things, List.of(1L, 1L), List.of(good, good)))
                .body())
        .isEqualTo(
            fault("\"" + list + "\",1,\"app_id\"", list + ".1.app_id is that of an earlier item"));
    var unknown =
        sync.post(
            things + "/update",
            SyncForTests.changes(
                things, List.of(1L, 77_777L), List.of(good, good.replace("good", "better"))));
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body())
        .matches(
            "\\{\"detail\":\""
                + list
                + "\\.1\\.app_id: there is no (agency|data source|meta URL) 77777\\.\"}\n");
    assertThat(sync.state()).isEqualTo(before);
  }

  @Test
  void namesTheUnknownThingThatTheLastItemIsLinkedWith() {
    var before = sync.state();
    var source =
        List.of(source("https://a.example"), source("https://b.example", "Stops", "[1,88888]", ""));
    var expected =
        fault(
            "\"data_sources\",1,\"content\",\"agency_ids\",1",
            "data_sources.1.content.agency_ids.1 must be the id of an agency; there is none with 88888");
    assertThat(sync.post("data-sources/add", SyncForTests.additions("data-sources", source)).body())
        .isEqualTo(expected);
    assertThat(
            sync.post(
                    "data-sources/update",
                    SyncForTests.changes("data-sources", List.of(1L, 2L), source))
                .body())
        .isEqualTo(expected);
    var agencies = List.of(agency("A", "[1]", ""), agency("B", "[999999999]", ""));
    assertThat(sync.post("agencies/add", SyncForTests.additions("agencies", agencies)).body())
        .isEqualTo(
            fault(
                "\"agencies\",1,\"content\",\"location_ids\",0",
                "agencies.1.content.location_ids.0 must be the id of a location; there is none with 999999999"));
    assertThat(sync.state()).isEqualTo(before);
  }

  @Test
  void admitsOnlyWhoMayCall() {
    for (var path : List.of("agencies/add", "data-sources/update", "meta-urls/delete")) {
      var refused =
          sync.registry()
              .post("/api/v3/sync/" + path, TokensForTests.access("\"write_data\""), "{}");
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).isEqualTo("{\"detail\":\"Access forbidden\"}\n");
    }
    var anonymous = sync.registry().anonymously("/api/v3/syncfollows");
    assertThat(anonymous.statusCode()).isEqualTo(401);
    assertThat(anonymous.body()).isEqualTo("{\"detail\":\"Not authenticated\"}\n");
  }
}
