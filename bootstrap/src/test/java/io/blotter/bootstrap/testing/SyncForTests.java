package io.blotter.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The source manager, as it calls a registry. */
public record SyncForTests(RegistryForTests registry) implements AutoCloseable {
  public static final String DONE = "{\"message\":\"Sync completed successfully\"}\n";
  public static final String TOKEN =
      TokensForTests.access("\"call_ds_source_collector_endpoints\"");

  public static SyncForTests start() {
    return new SyncForTests(RegistryForTests.start());
  }

  @Override
  public void close() {
    registry.close();
  }

  public HttpResponse<String> post(String path, String body) {
    return registry.post("/api/v3/sync/" + path, TOKEN, body);
  }

  /** Adds, and tells the ids, each of which must answer the request at its place. */
  public List<Long> add(String things, List<String> contents) {
    var answer = post(things + "/add", additions(things, contents));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var ids = new ArrayList<Long>();
    for (var entity : json(answer).path("entities")) {
      assertThat(entity.path("request_id").asInt()).isEqualTo(ids.size() + 7_001);
      ids.add(entity.path("app_id").asLong());
    }
    assertThat(ids).hasSameSizeAs(contents);
    return ids;
  }

  /** Updates, which must succeed. */
  public void update(String things, long id, String content) {
    var answer = post(things + "/update", changes(things, List.of(id), List.of(content)));
    assertThat(answer.body()).isEqualTo(DONE);
  }

  public static String additions(String things, List<String> contents) {
    return items(
        things,
        "request_id",
        IntStream.range(7_001, 7_001 + contents.size()).boxed().toList(),
        contents);
  }

  public static String changes(String things, List<Long> ids, List<String> contents) {
    return items(things, "app_id", ids, contents);
  }

  private static String items(
      String things, String key, List<? extends Number> ids, List<String> contents) {
    return IntStream.range(0, ids.size())
        .mapToObj(i -> "{\"%s\":%d,\"content\":%s}".formatted(key, ids.get(i), contents.get(i)))
        .collect(Collectors.joining(",", "{\"" + things.replace('-', '_') + "\":[", "]}"));
  }

  /** A data source; {@code more} may say any field again, as {@code ,"name":"x"}. */
  public static String source(String url, String type, String agencies, String more) {
    return "{\"source_url\":\"%s\",\"name\":\"Name\",\"record_type\":\"%s\",\"url_status\":\"ok\",\"agency_ids\":%s%s}"
        .formatted(url, type, agencies, more);
  }

  public static String source(String url) {
    return source(url, "Stops", "[1]", "");
  }

  public static String agency(String name, String locations, String more) {
    return "{\"name\":\"%s\",\"jurisdiction_type\":\"local\",\"agency_type\":\"court\",\"location_ids\":%s%s}"
        .formatted(name, locations, more);
  }

  public static String metaUrl(String url, String agencies, String more) {
    return "{\"url\":\"%s\",\"agency_ids\":%s%s}".formatted(url, agencies, more);
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  /** What FastAPI would say of a broken rule. */
  public static String fault(String loc, String message) {
    return "{\"detail\":[{\"type\":\"value_error\",\"loc\":[\"body\",%s],\"msg\":\"%s\",\"input\":null}]}"
        .formatted(loc, message);
  }

  public String value(String sql) {
    return registry.database().value(sql).map(Object::toString).orElse("");
  }

  /** Everything that the source manager may change. */
  public String state() {
    return value(
        """
        select md5(concat_ws('/',
          (select string_agg(t::text, '|' order by t::text) from agencies t),
          (select string_agg(t::text, '|' order by t::text) from data_sources t),
          (select string_agg(t::text, '|' order by t::text) from meta_urls t),
          (select string_agg(t::text, '|' order by t::text) from link_agencies__locations t),
          (select string_agg(t::text, '|' order by t::text) from link_agencies__data_sources t),
          (select string_agg(t::text, '|' order by t::text) from link_agencies__meta_urls t),
          (select string_agg(t::text, '|' order by t::text) from data_source_pending_event_notification t),
          (select string_agg(t::text, '|' order by t::text) from change_log t)))
        """);
  }
}
