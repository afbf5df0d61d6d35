package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.search.RememberSearches;
import io.blotter.application.search.RememberSearchesService;
import io.blotter.application.search.SearchCriteria;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing searches down on a real database. */
class RecentSearchFlusherTest {
  @AutoClose private static final TestDatabase database = SeededDatabase.create();

  private static final SearchCriteria STOPS =
      new SearchCriteria(null, List.of(RecordType.STOPS), List.of());

  @BeforeEach
  void forget() {
    database.execute(
        """
        truncate users, recent_searches cascade;
        insert into users (id, email) values (1, 'a@example.org'), (2, 'b@example.org'), (3, 'c@example.org')
        """);
  }

  @Test
  void keepsFiftyOfAUserHoweverManyServersWrite() throws Exception {
    var together = new CyclicBarrier(2);
    Callable<Integer> server =
        () -> {
          var searches = searches(Persistence.over(database.dataSource()));
          for (var round = 0; round < 20; round++) {
            for (var one = 0; one < 30; one++) {
              searches.note(new UserId(1 + (one + round) % 3), STOPS);
            }
            together.await();
            searches.writeDown();
          }
          return searches.written();
        };
    try (var executor = Executors.newFixedThreadPool(2)) {
      for (var written : executor.invokeAll(List.of(server, server))) {
        assertThat(written.get()).isEqualTo(600);
      }
    }
    assertThat(
            value(
                "select string_agg(n::text, ' ') from (select count(*) n from recent_searches group by user_id) t"))
        .isEqualTo("50 50 50");
    assertThat(value("select count(*) from link_recent_searches__record_types")).isEqualTo("150");
  }

  @Test
  void writesNothingOnADatabaseThatIsOnlyRead() {
    var onlyRead = database.dataSource();
    onlyRead.setOptions("-c default_transaction_read_only=on");
    var searches = searches(Persistence.over(onlyRead));
    searches.note(new UserId(1), STOPS);
    searches.writeDown();
    assertThat(value("select count(*) from recent_searches")).isEqualTo("0");
    assertThat(searches.lost()).isZero();
  }

  @Test
  void leavesOutWhatIsGone() {
    var searches = searches(Persistence.over(database.dataSource()));
    searches.note(new UserId(77), STOPS);
    searches.note(new UserId(1), new SearchCriteria(new LocationId(999_999), List.of(), List.of()));
    searches.note(new UserId(2), STOPS);
    searches.writeDown();
    assertThat(value("select string_agg(user_id::text, ' ') from recent_searches")).isEqualTo("2");
    assertThat(searches.written()).isEqualTo(1);
  }

  @Test
  void writesTheLastOnesBeforeItStops() {
    var searches = searches(Persistence.over(database.dataSource()));
    var rounds = new RecentSearchFlusher(searches);
    searches.note(new UserId(1), STOPS);
    rounds.settle();
    assertThat(value("select count(*) from recent_searches")).isEqualTo("1");
    searches.note(new UserId(1), STOPS);
    rounds.close();
    assertThat(value("select count(*) from recent_searches")).isEqualTo("2");
    rounds.settle();
  }

  private static RememberSearches searches(Persistence persistence) {
    return new RememberSearchesService(
        persistence.search().recentSearches(),
        persistence.transactions(),
        () -> Instant.parse("2026-11-21T12:00:00Z"),
        100);
  }

  private static String value(String sql) {
    return database.value(sql).map(String::valueOf).orElse("");
  }
}
