package io.blotter.persistence.shared;

import io.blotter.application.shared.port.Summaries;
import io.blotter.domain.shared.Labelled;
import java.util.List;

final class MyBatisSummaries implements Summaries {
  private final Sessions sessions;

  MyBatisSummaries(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<String> names() {
    return Relation.of(Relation.Kind.MATERIALIZED_VIEW).stream().map(Relation::label).toList();
  }

  @Override
  public long refresh(String name) {
    var view = Labelled.of(Relation.class, name).orElseThrow();
    sessions.write(SummaryMapper.class, summaries -> summaries.refresh(view));
    sessions.write(SummaryMapper.class, summaries -> summaries.analyze(view));
    return sessions.readLatest(SummaryMapper.class, summaries -> summaries.count(view));
  }
}
