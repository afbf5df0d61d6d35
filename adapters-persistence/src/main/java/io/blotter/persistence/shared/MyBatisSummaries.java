package io.blotter.persistence.shared;

import io.blotter.application.shared.port.Summaries;
import io.blotter.domain.shared.Labelled;
import java.util.List;
import java.util.stream.Stream;

final class MyBatisSummaries implements Summaries {
  private final Sessions sessions;

  MyBatisSummaries(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<String> names() {
    return Stream.concat(
            Stream.of(
                Relation.DATA_SOURCE_WORDS,
                Relation.ID_BLOCKS,
                Relation.MAP_RECORD_TYPES,
                Relation.TYPEAHEAD_AGENCIES),
            Relation.of(Relation.Kind.MATERIALIZED_VIEW).stream())
        .map(Relation::label)
        .toList();
  }

  @Override
  public boolean isStale(String name) {
    var summary = Labelled.of(Relation.class, name).orElseThrow();
    return sessions.readLatest(SummaryMapper.class, summaries -> summaries.isStale(summary));
  }

  @Override
  public long refresh(String name) {
    var view = Labelled.of(Relation.class, name).orElseThrow();
    sessions.write(SummaryMapper.class, summaries -> summaries.refresh(view));
    sessions.write(SummaryMapper.class, summaries -> summaries.analyze(view));
    return sessions.readLatest(SummaryMapper.class, summaries -> summaries.count(view));
  }
}
