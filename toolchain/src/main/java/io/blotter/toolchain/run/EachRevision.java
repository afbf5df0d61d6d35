package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.CompatibilityNotes;
import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.SchemaHistory;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** What is done around each revision that Flyway applies. */
final class EachRevision extends BaseCallback {
  private static final Set<Event> EVENTS =
      EnumSet.of(Event.BEFORE_MIGRATE, Event.BEFORE_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE);

  private final Graph graph;
  private final Consumer<String> progress;

  EachRevision(Graph graph, Consumer<String> progress) {
    this.graph = graph;
    this.progress = progress;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return EVENTS.contains(event);
  }

  @Override
  public void handle(Event event, Context context) {
    try {
      if (event == Event.BEFORE_MIGRATE) {
        CompatibilityNotes.prepare(context.getConnection());
      } else if (event == Event.BEFORE_EACH_MIGRATE) {
        announce(context);
      } else {
        progress.accept("applied " + context.getMigrationInfo().getDescription());
      }
    } catch (SQLException e) {
      throw new FlywayException(e);
    }
  }

  private void announce(Context context) throws SQLException {
    var id = SchemaHistory.idIn(context.getMigrationInfo().getScript());
    var compatible =
        graph.revisions().stream()
            .anyMatch(revision -> revision.id().equals(id) && revision.backwardCompatible());
    CompatibilityNotes.announce(context.getConnection(), compatible);
  }
}
