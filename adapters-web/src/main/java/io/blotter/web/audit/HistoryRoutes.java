package io.blotter.web.audit;

import io.blotter.application.audit.ChangeCriteria;
import io.blotter.application.audit.HistoryView;
import io.blotter.application.audit.ReadHistory;
import io.blotter.domain.account.Permission;
import io.blotter.domain.audit.AuditedTable;
import io.blotter.domain.audit.ChangeId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Who changed what, over HTTP. */
public final class HistoryRoutes implements Routes {
  private static final Parameter<AuditedTable> TABLE =
      Parameter.query(
              "table", ParameterTypes.oneOf(AuditedTable.class), "Of which table.", "data_sources")
          .mandatory();
  private static final Parameter<Long> ROW =
      Parameter.query("id", ParameterTypes.id(id -> id), "Only changes of this row.", "4");
  private static final Parameter<ChangeId> BEFORE =
      Parameter.query(
          "before",
          ParameterTypes.id(ChangeId::new),
          "Only older ones: the next of a page.",
          "1000");

  private final ReadHistory history;

  public HistoryRoutes(ReadHistory history) {
    this.history = history;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v4/changes")
            .named("listChanges", "audit")
            .about(
                "Who changed what",
                "Changed and deleted rows with their values before and after, the newest first.")
            .access(new Access.Permitted(Permission.READ_ALL_USER_INFO))
            .with(TABLE, ROW, BEFORE, Parameters.LIMIT)
            .caching(Caching.PRIVATE)
            .answers(Shape.BARE, HistoryView.class)
            .handledBy(this::changes));
  }

  private Answer changes(Call call) {
    return Answer.json(
        history.changes(
            ChangeCriteria.readBy(
                call.caller(),
                call.get(TABLE),
                call.find(ROW).orElse(null),
                call.find(BEFORE).orElse(null),
                call.get(Parameters.LIMIT))));
  }
}
