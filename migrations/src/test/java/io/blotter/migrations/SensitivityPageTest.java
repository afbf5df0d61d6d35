package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.environment.SensitiveColumns.ColumnName;
import io.blotter.toolchain.environment.Sensitivity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/sensitivity.md to what is declared. */
class SensitivityPageTest {
  private static final Path PAGE = Path.of("../docs/sensitivity.md");

  @Test
  void saysWhatIsDeclared() throws IOException {
    var page = String.join("\n", page()) + "\n";
    if (System.getenv("BLOTTER_RECORD") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/sensitivity.md is stale; this rewrites it: ./blotter renew")
        .isEqualTo(page);
  }

  private static List<String> page() {
    var lines = new ArrayList<String>();
    lines.add("# Who may see which column");
    lines.add("");
    lines.add(
        "Written by `./blotter renew` from `migrations/src/main/resources/db/sensitivity.csv`; a column that is missing");
    lines.add("there fails the build. A table whose key is not public has no public row.");
    lines.add("");
    for (var sensitivity : Sensitivity.values()) {
      lines.add("- **" + sensitivity.label() + "**: " + sensitivity.meaning());
    }
    lines.add("");
    lines.add("| table | public | personal | secret |");
    lines.add("|---|---|---|---|");
    byTable()
        .forEach((table, columns) -> {
          var line = new StringBuilder("| `" + table + "` |");
          for (var sensitivity : Sensitivity.values()) {
            line.append(' ').append(named(columns, sensitivity)).append(" |");
          }
          lines.add(line.toString());
        });
    return lines;
  }

  private static Map<String, Map<ColumnName, Sensitivity>> byTable() {
    return DataSensitivity.declared().declared().entrySet().stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.getKey().table(),
                TreeMap::new,
                Collectors.toMap(
                    Map.Entry::getKey,
                    Map.Entry::getValue,
                    (first, last) -> last,
                    LinkedHashMap::new)));
  }

  private static String named(Map<ColumnName, Sensitivity> columns, Sensitivity sensitivity) {
    var names =
        columns.entrySet().stream()
            .filter(entry -> entry.getValue() == sensitivity)
            .map(entry -> entry.getKey().column())
            .toList();
    return names.size() == columns.size() ? "all" : String.join(", ", names);
  }
}
