package io.blotter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class StatementsOnDemandTest {
  private final StatementsOnDemand statements = MappedStatements.on(new PGSimpleDataSource());

  @Test
  void readsASliceWhenOneOfItsMappersIsAskedFor() throws Exception {
    assertThat(statements.getMapperRegistry().getMappers()).isEmpty();
    try (var session = new DefaultSqlSessionFactory(statements).openSession()) {
      session.getMapper(Class.forName("io.blotter.persistence.metrics.MetricsMapper"));
    }
    assertThat(statements.getMapperRegistry().getMappers())
        .extracting(Class::getPackageName)
        .containsOnly("io.blotter.persistence.metrics", "io.blotter.persistence.shared");
  }

  @Test
  void readsEveryStatementOnceHoweverManyAsk() throws Exception {
    var alone = MappedStatements.on(new PGSimpleDataSource());
    alone.readAll();
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < 8; i++) {
      threads.add(Thread.ofPlatform().start(statements::readAll));
    }
    for (var thread : threads) {
      thread.join();
    }
    assertThat(statements.getMappedStatementNames())
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(alone.getMappedStatementNames());
  }
}
