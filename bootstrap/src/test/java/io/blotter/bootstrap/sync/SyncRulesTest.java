package io.blotter.bootstrap.sync;

import static io.blotter.bootstrap.testing.SyncForTests.agency;
import static io.blotter.bootstrap.testing.SyncForTests.fault;
import static io.blotter.bootstrap.testing.SyncForTests.metaUrl;
import static io.blotter.bootstrap.testing.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the source manager is told of a request that breaks a rule, of which nothing is done. */
@Proves("POST /api/v3/sync/data-sources/add")
class SyncRulesTest {
  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  private static String good(String things) {
    return switch (things) {
      case "agencies" -> agency("Good", "[1]", "");
      case "data-sources" -> source("https://good.example");
      default -> metaUrl("https://good.example", "[1]", "");
    };
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/sync/broken.txt", delimiter = '|', quoteCharacter = '\'')
  void namesTheItemAndTheField(String things, String broken, String field, String rule) {
    refuse(things, broken, field, rule);
  }

  @Test
  void measuresTexts() {
    var name = "{\"name\":\"" + "x".repeat(501) + "\"}";
    refuse("data-sources", name, "name", "must have at most 500 characters");
    refuse("agencies", name, "name", "must have at most 500 characters");
    var url = "url\":\"" + "é".repeat(1_025) + "\"}";
    refuse("data-sources", "{\"source_" + url, "source_url", "must have at most 2048 bytes");
    refuse("meta-urls", "{\"" + url, "url", "must have at most 2048 bytes");
  }

  /** The second of two items is broken: nothing is done with the first. */
  private static void refuse(String things, String broken, String field, String rule) {
    var before = sync.state();
    var list = things.replace('-', '_');
    var expected =
        fault(
            "\"" + list + "\",1,\"content\",\"" + field + "\"",
            list + ".1.content." + field + " " + rule);
    var contents = List.of(good(things), merged(good(things), broken));
    var added = sync.post(things + "/add", SyncForTests.additions(things, contents));
    assertThat(added.body()).isEqualTo(expected);
    assertThat(added.statusCode()).isEqualTo(422);
    var changes = SyncForTests.changes(things, List.of(1L, 2L), contents);
    assertThat(sync.post(things + "/update", changes).body()).isEqualTo(expected);
    assertThat(sync.state()).isEqualTo(before);
  }

  private static String merged(String good, String broken) {
    var content = (ObjectNode) JsonMapper.shared().readTree(good);
    content.setAll((ObjectNode) JsonMapper.shared().readTree(broken));
    return content.toString();
  }
}
