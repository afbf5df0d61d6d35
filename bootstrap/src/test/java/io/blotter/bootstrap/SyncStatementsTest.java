package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.sync.Addition;
import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.Change;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.SyncEntities;
import io.blotter.application.sync.SyncUseCases;
import io.blotter.bootstrap.testing.SyncForTests;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Id;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import io.blotter.web.shared.WireJson;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A call needs few statements, and as many for one thing as for many. */
class SyncStatementsTest {
  @AutoClose private static final TestDatabase database = RegistryForTests.filled();

  private final AtomicInteger statements = new AtomicInteger();
  private final SyncUseCases wiring = wiring();

  @Test
  void areAsManyForOneAsForAHundred() {
    hold(
        wiring.agencies(),
        AgencyContent.class,
        i -> SyncForTests.agency("Agency " + i, "[4,9]", ""),
        AgencyId::new);
    hold(
        wiring.dataSources(),
        SourceContent.class,
        i -> SyncForTests.source("https://counted.example/" + i),
        DataSourceId::new);
    hold(
        wiring.metaUrls(),
        MetaUrlContent.class,
        i -> SyncForTests.metaUrl("https://counted.example/" + i, "[1,2]", ""),
        MetaUrlId::new);
  }

  /** Whether or not autovacuum is on. */
  @Test
  void leaveStatisticsOfTablesThatHaveGrown() {
    var contents =
        contents(
            0,
            60,
            MetaUrlContent.class,
            i -> SyncForTests.metaUrl("https://grown.example/" + i, "[1,2]", ""));
    wiring
        .metaUrls()
        .add(
            IntStream.range(0, contents.size())
                .mapToObj(i -> new Addition<>(i, contents.get(i)))
                .toList());
    assertThat(
            database.value(
                "select string_agg(relname, ' ') from pg_class where relname in ('meta_urls',"
                    + " 'link_agencies__meta_urls') and reltuples >= 60"))
        .hasValueSatisfying(
            grown -> assertThat(grown.toString()).contains("link_agencies__meta_urls", " "));
  }

  private <C, I extends Id> void hold(
      SyncEntities<C, I> entities, Class<C> type, IntFunction<String> content, LongFunction<I> id) {
    var one = counts(entities, contents(0, 1, type, content), id);
    var many = counts(entities, contents(1, 101, type, content), id);
    assertThat(many).isEqualTo(one).allMatch(count -> count <= 10);
  }

  private <C, I extends Id> List<Integer> counts(
      SyncEntities<C, I> entities, List<C> contents, LongFunction<I> id) {
    statements.set(0);
    var ids =
        entities
            .add(
                IntStream.range(0, contents.size())
                    .mapToObj(i -> new Addition<>(i, contents.get(i)))
                    .toList())
            .stream()
            .map(entity -> id.apply(entity.appId()))
            .toList();
    var added = statements.getAndSet(0);
    entities.update(
        IntStream.range(0, ids.size())
            .mapToObj(i -> new Change<>(ids.get(i), contents.get(i)))
            .toList());
    var updated = statements.getAndSet(0);
    entities.delete(ids);
    return List.of(added, updated, statements.get());
  }

  private static <C> List<C> contents(
      int from, int to, Class<C> type, IntFunction<String> content) {
    return IntStream.range(from, to)
        .mapToObj(i -> WireJson.LENIENT.readValue(content.apply(i), type))
        .toList();
  }

  private SyncUseCases wiring() {
    var real = database.dataSource();
    var counting =
        proxy(
            DataSource.class,
            real,
            result ->
                result instanceof Connection c
                    ? proxy(Connection.class, c, UnaryOperator.identity())
                    : result);
    var persistence = Persistence.over(counting);
    return Wiring.sync(persistence);
  }

  private <T> T proxy(Class<T> type, T real, UnaryOperator<@Nullable Object> after) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
              }
              try {
                return after.apply(method.invoke(real, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
