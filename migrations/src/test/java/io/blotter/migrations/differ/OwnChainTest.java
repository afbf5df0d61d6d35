package io.blotter.migrations.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.ReferenceData;
import io.blotter.migrations.revision.Revisions;
import io.blotter.migrations.run.Runner;
import io.blotter.migrations.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;

/** The product's revisions, each applied, taken back and applied again. */
class OwnChainTest {
  private static final String HISTORY = "flyway_schema_history";

  @Test
  void everyRevisionTakesBackJustWhatItDid() throws SQLException {
    var revisions = Revisions.inThisBuild();
    var count = revisions.graph().revisions().size();
    try (var database = TestDatabase.empty()) {
      var runner = new Runner(database.dataSource(), revisions, Duration.ZERO, line -> {});
      var live = new ScratchDatabase("live", database.dataSource());
      var onTheWayUp = new ArrayDeque<String>();
      for (var step = 0; step < count; step++) {
        runner.migrate("+1");
        onTheWayUp.push(shape(live));
      }
      ReferenceData.load(database.dataSource());
      for (var step = count; step > 0; step--) {
        assertThat(shape(live)).as("after %d revisions", step).isEqualTo(onTheWayUp.pop());
        runner.down("-1");
      }
      assertThat(shape(live)).doesNotContain("public.agencies", "function public", "type public");
      assertThat(runner.migrate(null)).hasSize(count);
    }
  }

  private static String shape(ScratchDatabase database) throws SQLException {
    var objects = new StringBuilder();
    Fingerprint.of(database)
        .objects()
        .forEach((name, attributes) -> {
          if (!name.contains(HISTORY)) {
            objects.append(name).append(attributes).append('\n');
          }
        });
    return objects.toString();
  }
}
