package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.CheckoutForTests;
import io.blotter.bootstrap.testing.ProcessForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Alerts and the board ask for what a server measures, by the labels that it gives. */
class MonitoringTest {
  private static final Path DEPLOY = CheckoutForTests.SOURCES.resolve("deploy");
  private static final Pattern SERVED = Pattern.compile("(?m)^(\\w+)(?:\\{(.*)})? \\S+$");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=~?\"");
  private static final Pattern ASKED =
      Pattern.compile("\\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+|up)\\b(?!\\s*\\()(?:\\{([^}]*)})?");
  private static final Set<String> PROMETHEUS = Set.of("instance", "job");

  @TempDir private Path folder;

  @Test
  void asksForWhatIsServed() throws IOException, InterruptedException {
    var asked = new ArrayList<>(board());
    asked.addAll(alerts());
    assertThat(asked).hasSizeGreaterThan(30);
    try (var server = ProcessForTests.start(folder, Map.of())) {
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(() -> {
            var served = served(server.call("GET", "/metrics", "").body());
            assertThat(asked).allSatisfy(query -> isServed(query, served));
          });
    }
  }

  /** Without it Prometheus puts its own label in the place of the jobs' names. */
  @Test
  void keepsTheNamesOfJobs() throws IOException {
    assertThat(Files.readString(DEPLOY.resolve("prometheus/prometheus.yml")))
        .contains("    honor_labels: true");
  }

  private static void isServed(String query, Map<String, Set<String>> served) {
    var names = ASKED.matcher(query.replaceAll("(?:by|without) \\([^)]*\\)", ""));
    var found = 0;
    while (names.find()) {
      found++;
      assertThat(served).as(query).containsKey(names.group(1));
      var matchers = LABEL.matcher(names.group(2) == null ? "" : names.group(2));
      while (matchers.find()) {
        assertThat(served.get(names.group(1))).as(query).contains(matchers.group(1));
      }
    }
    assertThat(found).as(query).isPositive();
  }

  /** The labels of each name. */
  private static Map<String, Set<String>> served(String text) {
    var served = new HashMap<String, Set<String>>(Map.of("up", PROMETHEUS));
    for (var line : SERVED.matcher(text).results().toList()) {
      var labels = served.computeIfAbsent(line.group(1), name -> new HashSet<>(PROMETHEUS));
      var given = line.group(2) == null ? "" : line.group(2);
      LABEL.matcher(given).results().forEach(label -> labels.add(label.group(1)));
    }
    return served;
  }

  private static List<String> board() throws IOException {
    var board =
        JsonMapper.shared().readTree(Files.readString(DEPLOY.resolve("grafana/blotter.json")));
    return board.findValuesAsString("expr");
  }

  /** The text after {@code expr:}, whether on its line or below. */
  private static List<String> alerts() throws IOException {
    var expressions =
        Pattern.compile("(?s)\\n {8}expr: (?:\\|\\n)?(.*?)(?=\\n {8}\\w)")
            .matcher(Files.readString(DEPLOY.resolve("prometheus/alerts.yml")));
    return expressions.results().map(found -> found.group(1)).toList();
  }
}
